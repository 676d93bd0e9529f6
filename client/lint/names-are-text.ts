/**
 * A rule for oxlint: what people wrote enters a sentence as a component.
 *
 * Lingui writes the values of `<Trans>` into the sentence and then reads tags in the whole of it, so that a thing named
 * `Dinas <0>Pangan</0>` loses a part of its name. A component is placed instead of read: `<Name of={name} />`. Whatever this
 * rule cannot see to be a figure (a number, a date, a plural form) it takes for words of people, without a list of exceptions.
 */

/** What the rule reads of a node of the syntax tree (ESTree with JSX and TypeScript). */
interface Node {
  readonly type: string;
  readonly [field: string]: unknown;
}

interface Variable {
  readonly name: string;
  readonly defs: readonly { readonly type: string; readonly node: Node; readonly parent: Node | null }[];
}

interface Scope {
  readonly set: ReadonlyMap<string, Variable>;
  readonly upper: Scope | null;
}

interface Context {
  readonly sourceCode: { readonly getScope: (node: Node) => Scope };
  readonly report: (problem: { readonly node: Node; readonly message: string }) => void;
}

const bareValue =
  'Lingui reads tags in what is written here. Words of people enter a sentence as <Name of={…} /> (client/src/design), ' +
  'other words as a component; a figure by a formatter of vocabulary/numbers, or as what is plainly a number.';
const runtimeTrans = 'Take Trans from @lingui/react/macro: the values of this one are out of sight of names-are-text.';

/** They give digits, dates and amounts, or choose among forms that are looked at in turn. */
const formatters = new Set([
  'formatNumber',
  'formatPercent',
  'formatDate',
  'formatMoment',
  'formatPeriod',
  'columnFigure',
  'shortAmount',
]);
const choices = new Set(['plural', 'select', 'selectOrdinal']);
const sentences = new Set(['Trans', 'Plural', 'Select', 'SelectOrdinal']);
const wrappers = new Set(['TSAsExpression', 'TSSatisfiesExpression', 'TSNonNullExpression', 'ParenthesizedExpression']);

const node = (value: unknown) => value as Node;
const nodes = (value: unknown) => (value ?? []) as readonly Node[];

class Sentence {
  private readonly context: Context;

  constructor(context: Context) {
    this.context = context;
  }

  /** Children of a sentence, and what stands within its elements. */
  readonly children = (element: Node): void => {
    for (const child of nodes(element['children'])) {
      if (child.type === 'JSXExpressionContainer') this.value(node(child['expression']));
      else if (child.type === 'JSXElement' || child.type === 'JSXFragment') this.children(child);
    }
  };

  /** The forms of `<Plural>` and `<Select>`; what they choose by is not shown. */
  readonly forms = (element: Node): void => {
    for (const attribute of nodes(node(element['openingElement'])['attributes'])) {
      const value = attribute['value'] as Node | null | undefined;
      const isForm = attribute.type === 'JSXAttribute' && node(attribute['name'])['name'] !== 'value';
      if (isForm && value?.type === 'JSXExpressionContainer') this.value(node(value['expression']));
    }
  };

  private value(expression: Node): void {
    if (!this.isFigure(expression, new Set())) this.context.report({ node: expression, message: bareValue });
  }

  /** Whether it can only be a number, a text of this code, what a formatter made of one, or a component, which is looked into. */
  private isFigure(it: Node, seen: ReadonlySet<Node>): boolean {
    const all = (parts: unknown) => nodes(parts).every((part) => this.isFigure(part, seen));
    if (it.type === 'JSXElement' || it.type === 'JSXFragment') {
      this.children(it);
      return true;
    }
    if (wrappers.has(it.type)) return this.isFigure(node(it['expression']), seen);
    if (it.type === 'Literal' || it.type === 'JSXEmptyExpression') return true;
    if (it.type === 'TemplateLiteral') return all(it['expressions']);
    if (it.type === 'TaggedTemplateExpression') return all([it['quasi']]);
    if (it.type === 'UnaryExpression') return true;
    if (it.type === 'BinaryExpression') return it['operator'] !== '+' || all([it['left'], it['right']]);
    if (it.type === 'ConditionalExpression') return all([it['consequent'], it['alternate']]);
    if (it.type === 'LogicalExpression') return all([it['left'], it['right']]);
    if (it.type === 'ObjectExpression') return all(nodes(it['properties']).map((property) => property['value']));
    if (it.type === 'MemberExpression') return ['length', 'size'].includes(nameOf(node(it['property'])));
    if (it.type === 'CallExpression') return this.isFigureCall(it, seen);
    if (it.type === 'Identifier') return nameOf(it) === 'undefined' || this.isFigureVariable(it, seen);
    return false;
  }

  private isFigureCall(call: Node, seen: ReadonlySet<Node>): boolean {
    const callee = node(call['callee']);
    const args = nodes(call['arguments']);
    if (formatters.has(nameOf(callee))) return true;
    if (choices.has(nameOf(callee))) return args.slice(1).every((forms) => this.isFigure(forms, seen));
    if (nameOf(callee) === 'String') return args.every((argument) => this.isFigure(argument, seen));
    return callee.type === 'Identifier' && this.isFigureVariable(callee, seen);
  }

  /** A constant that holds a figure, a short function that gives one, or what is declared to be a number. */
  private isFigureVariable(name: Node, seen: ReadonlySet<Node>): boolean {
    const definition = this.definitionOf(name);
    if (definition === undefined || seen.has(definition.node)) return false;
    const within = new Set([...seen, definition.node]);
    if (definition.type === 'Variable') {
      const isConstant = definition.parent?.['kind'] === 'const';
      const made = isConstant ? madeBy(definition.node, nameOf(name)) : undefined;
      return made !== undefined && this.isFigure(made, within);
    }
    return definition.type === 'Parameter' && isNumber(typeOfParameter(definition.node, nameOf(name)));
  }

  private definitionOf(name: Node): Variable['defs'][number] | undefined {
    let scope: Scope | null = this.context.sourceCode.getScope(name);
    while (scope !== null) {
      const variable = scope.set.get(nameOf(name));
      if (variable !== undefined) return variable.defs.length === 1 ? variable.defs[0] : undefined;
      scope = scope.upper;
    }
    return undefined;
  }
}

const nameOf = (it: Node): string => (typeof it['name'] === 'string' ? it['name'] : '');

const isNumber = (type: Node | undefined): boolean => type?.type === 'TSNumberKeyword';

/** What a constant holds, or what the short function that it holds gives; also where it is one of a list. */
function madeBy(declarator: Node, name: string): Node | undefined {
  const init = declarator['init'] as Node | null;
  const pattern = node(declarator['id']);
  if (init === null) return undefined;
  if (pattern.type === 'Identifier') return init.type === 'ArrowFunctionExpression' ? node(init['body']) : init;
  if (pattern.type !== 'ArrayPattern') return undefined;
  if (init.type === 'ArrayExpression') {
    return nodes(init['elements'])[nodes(pattern['elements']).findIndex((one) => nameOf(one) === name)];
  }
  const isMapped = init.type === 'CallExpression' && nameOf(node(node(init['callee'])['property'] ?? {})) === 'map';
  const [each] = isMapped ? nodes(init['arguments']) : [];
  return each?.type === 'ArrowFunctionExpression' ? node(each['body']) : undefined;
}

/** The type that is written beside a parameter, or beside the property that it takes out of one. */
function typeOfParameter(of: Node, name: string): Node | undefined {
  for (const parameter of nodes(of['params'])) {
    const written = parameter['typeAnnotation'] as Node | null | undefined;
    const type = written === null || written === undefined ? undefined : node(written['typeAnnotation']);
    if (parameter.type === 'Identifier' && nameOf(parameter) === name) return type;
    if (parameter.type !== 'ObjectPattern' || type?.type !== 'TSTypeLiteral') continue;
    const taken = nodes(parameter['properties']).find((property) => nameOf(valueOf(property)) === name);
    if (taken === undefined) continue;
    const member = nodes(type['members']).find((one) => nameOf(node(one['key'])) === nameOf(node(taken['key'])));
    return member === undefined ? undefined : node(node(member['typeAnnotation'])['typeAnnotation']);
  }
  return undefined;
}

const valueOf = (property: Node): Node => (property.type === 'Property' ? node(property['value']) : property);

export const namesAreText = {
  meta: { type: 'problem', docs: { description: 'What people wrote enters a sentence as a component' } },
  create(context: Context) {
    const sentence = new Sentence(context);
    return {
      JSXElement(element: Node): void {
        const tag = nameOf(node(node(element['openingElement'])['name']));
        if (tag === 'Trans') sentence.children(element);
        else if (sentences.has(tag)) sentence.forms(element);
      },
      ImportDeclaration(declaration: Node): void {
        if (node(declaration['source'])['value'] !== '@lingui/react') return;
        for (const one of nodes(declaration['specifiers'])) {
          if (one.type === 'ImportSpecifier' && nameOf(node(one['imported'])) === 'Trans') {
            context.report({ node: one, message: runtimeTrans });
          }
        }
      },
    };
  },
};

export default { meta: { name: 'jejaring' }, rules: { 'names-are-text': namesAreText } };
