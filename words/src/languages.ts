/** As the API names them; the first is what is spoken where none is asked for, and the one whose words all others must have. */
export const languages = ['ID', 'EN'] as const;
export type Language = (typeof languages)[number];
