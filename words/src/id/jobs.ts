/** What came of a job so far. */
export const jobSteps = {
  records: (count: number) => `${count.toLocaleString('id')} catatan`,
};
