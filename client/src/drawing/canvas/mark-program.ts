import { NodeProgram, type ProgramInfo } from 'sigma/rendering';
import type { NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';

/** What the program reads of a node besides sigma's own attributes. */
export interface MarkAttributes {
  /** Code of the shape (marks/shape.ts). */
  readonly mark: number;
  /** Colour and width in pixels of its edge; a hollow mark has the colour of paper and an edge of its kind's. */
  readonly edge: string;
  readonly edgeWidth: number;
  /** Colour of the gap around a mark. */
  readonly paper: string;
}

/** A triangle around a circle of 1.35 radii, in which every shape and its gap fit. */
const reach = 1.35;

const vertexShader = /* glsl */ `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec4 a_edge;
attribute vec4 a_paper;
attribute vec2 a_position;
attribute float a_size;
attribute float a_mark;
attribute float a_edgeWidth;
attribute float a_angle;

uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;

varying vec4 v_color;
varying vec4 v_edge;
varying vec4 v_paper;
varying vec2 v_point;
varying float v_pixel;
varying float v_mark;
varying float v_edgeWidth;

const float bias = 255.0 / 254.0;

void main() {
  float unit = a_size * u_correctionRatio / u_sizeRatio * 2.0;
  float reach = 2.0 * (${reach.toFixed(2)} + 3.0 / a_size);
  vec2 offset = reach * vec2(cos(a_angle), sin(a_angle));
  gl_Position = vec4((u_matrix * vec3(a_position + offset * unit, 1)).xy, 0, 1);
  v_point = vec2(offset.x, -offset.y);
  v_pixel = 1.0 / a_size;
  v_mark = a_mark;
  v_edgeWidth = a_edgeWidth;
  v_edge = a_edge;
  v_paper = a_paper;
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= bias;
  v_edge.a *= bias;
  v_paper.a *= bias;
}
`;

/** Signed distances after Quilez (iquilezles.org/articles/distfunctions2d), lengths in radii of the mark, `y` downwards. */
const fragmentShader = /* glsl */ `
precision highp float;

varying vec4 v_color;
varying vec4 v_edge;
varying vec4 v_paper;
varying vec2 v_point;
varying float v_pixel;
varying float v_mark;
varying float v_edgeWidth;

const float PI = 3.141592653589793;

float box(vec2 p, vec2 halfSize, float corner) {
  vec2 d = abs(p) - halfSize + corner;
  return length(max(d, 0.0)) + min(max(d.x, d.y), 0.0) - corner;
}

float polygon(vec2 p, float count, float radius, float turn) {
  float segment = 2.0 * PI / count;
  float angle = atan(p.x, -p.y) - turn + segment * 0.5;
  float local = mod(angle, segment) - segment * 0.5;
  return length(p) * cos(segment * 0.5 - abs(local)) - radius * cos(segment * 0.5);
}

float distanceTo(vec2 p, float shape) {
  if (shape < 0.5) return length(p) - 1.0;
  if (shape < 1.5) return box(p, vec2(0.82), 0.18);
  if (shape < 2.5) return polygon(p, 4.0, 1.05, 0.0);
  if (shape < 3.5) return polygon(p, 6.0, 1.02, PI / 6.0);
  if (shape < 4.5) return max(box(p, vec2(0.72, 0.95), 0.08), dot(p - vec2(0.485, -0.715), vec2(0.7071, -0.7071)));
  if (shape < 5.5) return polygon(p, 5.0, 1.05, 0.0);
  if (shape < 6.5) return polygon(p, 3.0, 1.15, PI);
  return polygon(p, 3.0, 1.15, 0.0);
}

void main() {
  float d = distanceTo(v_point, v_mark) / v_pixel;
  #ifdef PICKING_MODE
  gl_FragColor = d > 0.0 ? vec4(0.0) : v_color;
  #else
  float gap = 1.0 - smoothstep(1.0, 2.0, d);
  float body = 1.0 - smoothstep(-0.5, 0.5, d);
  float hole = v_edgeWidth > 0.0 ? 1.0 - smoothstep(-0.5, 0.5, d + v_edgeWidth) : 1.0;
  vec4 ink = mix(v_edge, v_color, hole);
  gl_FragColor = mix(v_paper * gap, ink, body);
  #endif
}
`;

const uniforms = ['u_sizeRatio', 'u_correctionRatio', 'u_matrix'] as const;

/** Every mark of design.md §2 by one signed-distance program: one draw call, and the same gap of paper around each. */
export class MarkProgram<Node extends object, Link extends object> extends NodeProgram<
  (typeof uniforms)[number],
  Node,
  Link
> {
  override getDefinition() {
    const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext;
    return {
      VERTICES: 3,
      VERTEX_SHADER_SOURCE: vertexShader,
      FRAGMENT_SHADER_SOURCE: fragmentShader,
      METHOD: TRIANGLES,
      UNIFORMS: uniforms,
      ATTRIBUTES: [
        { name: 'a_position', size: 2, type: FLOAT },
        { name: 'a_size', size: 1, type: FLOAT },
        { name: 'a_mark', size: 1, type: FLOAT },
        { name: 'a_edgeWidth', size: 1, type: FLOAT },
        { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_edge', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_paper', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
      CONSTANT_ATTRIBUTES: [{ name: 'a_angle', size: 1, type: FLOAT }],
      CONSTANT_DATA: [[0], [(2 * Math.PI) / 3], [(4 * Math.PI) / 3]],
    };
  }

  override processVisibleItem(nodeIndex: number, startIndex: number, data: NodeDisplayData & MarkAttributes) {
    const { x, y, size, mark, edgeWidth } = data;
    const colours = [floatColor(data.color), floatColor(data.edge), floatColor(data.paper)];
    this.array.set([x, y, size, mark, edgeWidth, ...colours, nodeIndex], startIndex);
  }

  override setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo<(typeof uniforms)[number]>) {
    gl.uniform1f(uniformLocations.u_correctionRatio, params.correctionRatio);
    gl.uniform1f(uniformLocations.u_sizeRatio, params.sizeRatio);
    gl.uniformMatrix3fv(uniformLocations.u_matrix, false, params.matrix);
  }
}
