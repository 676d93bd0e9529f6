import { EdgeProgram, type ProgramInfo } from 'sigma/rendering';
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';

/** What the program reads of a link besides sigma's own attributes: stroke and gap in pixels; a gap of 0 is a solid line. */
export interface LineAttributes {
  readonly stroke: number;
  readonly gap: number;
}

const vertexShader = /* glsl */ `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec2 a_positionStart;
attribute vec2 a_positionEnd;
attribute float a_width;
attribute vec2 a_dash;
attribute vec2 a_corner;

uniform mat3 u_matrix;
uniform vec2 u_room;
uniform float u_pickingWidth;

varying vec4 v_color;
varying vec2 v_dash;
varying float v_along;
varying float v_across;
varying float v_half;

const float bias = 255.0 / 254.0;

void main() {
  // In pixels of the screen, where widths and dashes are meant.
  vec2 start = (u_matrix * vec3(a_positionStart, 1)).xy * u_room * 0.5;
  vec2 end = (u_matrix * vec3(a_positionEnd, 1)).xy * u_room * 0.5;
  vec2 line = end - start;
  float len = max(length(line), 0.0001);
  vec2 normal = vec2(-line.y, line.x) / len;
  #ifdef PICKING_MODE
  float halfWidth = max(a_width, u_pickingWidth) * 0.5;
  v_color = a_id;
  #else
  float halfWidth = a_width * 0.5;
  v_color = a_color;
  #endif
  v_color.a *= bias;
  float across = a_corner.y * (halfWidth + 1.0);
  vec2 place = mix(start, end, a_corner.x) + normal * across;
  gl_Position = vec4(place / (u_room * 0.5), 0, 1);
  v_dash = a_dash;
  v_along = a_corner.x * len;
  v_across = across;
  v_half = halfWidth;
}
`;

const fragmentShader = /* glsl */ `
precision highp float;

varying vec4 v_color;
varying vec2 v_dash;
varying float v_along;
varying float v_across;
varying float v_half;

void main() {
  #ifdef PICKING_MODE
  gl_FragColor = v_color;
  #else
  float cover = 1.0 - smoothstep(v_half - 0.5, v_half + 0.5, abs(v_across));
  if (v_dash.y > 0.0) {
    float at = mod(v_along, v_dash.x + v_dash.y);
    cover *= smoothstep(-0.5, 0.5, at) * (1.0 - smoothstep(v_dash.x - 0.5, v_dash.x + 0.5, at));
  }
  gl_FragColor = v_color * cover;
  #endif
}
`;

const uniforms = ['u_matrix', 'u_room', 'u_pickingWidth'] as const;

/** Pixels around a thin line that still count as a click on it. */
const pickingWidth = 10;

/** Solid, dashed and dotted lines of a width in pixels: sigma's own lines are solid. */
export class LineProgram<Node extends object, Link extends object> extends EdgeProgram<
  (typeof uniforms)[number],
  Node,
  Link
> {
  override getDefinition() {
    const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext;
    return {
      VERTICES: 6,
      VERTEX_SHADER_SOURCE: vertexShader,
      FRAGMENT_SHADER_SOURCE: fragmentShader,
      METHOD: TRIANGLES,
      UNIFORMS: uniforms,
      ATTRIBUTES: [
        { name: 'a_positionStart', size: 2, type: FLOAT },
        { name: 'a_positionEnd', size: 2, type: FLOAT },
        { name: 'a_width', size: 1, type: FLOAT },
        { name: 'a_dash', size: 2, type: FLOAT },
        { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
      CONSTANT_ATTRIBUTES: [{ name: 'a_corner', size: 2, type: FLOAT }],
      CONSTANT_DATA: [
        [0, 1],
        [0, -1],
        [1, 1],
        [1, 1],
        [0, -1],
        [1, -1],
      ],
    };
  }

  override processVisibleItem(
    edgeIndex: number,
    startIndex: number,
    source: NodeDisplayData,
    target: NodeDisplayData,
    data: EdgeDisplayData & LineAttributes,
  ) {
    const values = [
      source.x,
      source.y,
      target.x,
      target.y,
      data.size,
      data.stroke,
      data.gap,
      floatColor(data.color),
      edgeIndex,
    ];
    this.array.set(values, startIndex);
  }

  override setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo<(typeof uniforms)[number]>) {
    gl.uniformMatrix3fv(uniformLocations.u_matrix, false, params.matrix);
    gl.uniform2f(uniformLocations.u_room, params.width, params.height);
    gl.uniform1f(uniformLocations.u_pickingWidth, pickingWidth);
  }
}
