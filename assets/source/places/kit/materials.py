"""Surfaces. Law: no surface is flat; value, hue and roughness drift with the position in the world.

A surface is made once a scene, under its name; the same name with other arguments is a mistake and says so.
"""
from __future__ import annotations

import colorsys
import functools
import inspect
from collections.abc import Callable, Sequence
from typing import Any, ParamSpec

import bpy

from . import cache
from .scene import srgb

P = ParamSpec("P")
Colour = str | Sequence[float]
NOISE_LOW, NOISE_HIGH = .3, .7          # the part of the noise's range that is used
GLASS_IOR = 1.18                        # weaker than real glass: the view matters more than the gloss


def _once(make: Callable[P, bpy.types.Material]) -> Callable[P, bpy.types.Material]:
    """What it makes is made at the first call with a name; a later one must ask for the same."""
    signature = inspect.signature(make)

    @functools.wraps(make)
    def made(*args: P.args, **options: P.kwargs) -> bpy.types.Material:
        bound = signature.bind(*args, **options)
        bound.apply_defaults()
        asked = {"made by": make.__name__, **bound.arguments}
        name = asked["name"]
        if name not in cache.materials:
            cache.materials[name] = asked, make(*args, **options)
        before, material = cache.materials[name]
        if before != asked:
            raise ValueError(_two_of(name, before, asked))
        return material
    return made


def _two_of(name: str, before: dict[str, Any], asked: dict[str, Any]) -> str:
    differ = [f"{key} {before.get(key)} and {asked.get(key)}" for key in {**before, **asked} if before.get(key) != asked.get(key)]
    return f"two surfaces are called '{name}': {', '.join(differ)}. Give one of them another name, or both the same."


@_once
def mat(name: str, col: Colour = "#808080", rough: float = .5, metal: float = 0, var: float = .12,
        scale: float = 2.0, stretch: Sequence[float] = (1, 1, 1), hue: float = .02, rvar: float = .08,
        bump: float = 0, bscale: float = 30, bstretch: Sequence[float] = (1, 1, 1), aniso: float = 0,
        coat: float = 0, emit: Colour | None = None, strength: float = 0, trans: float = 0,
        spec: float = .5, ior: float = 1.45) -> bpy.types.Material:
    """A surface; `var`, `hue`, `rvar` say how far value, hue and roughness drift, `scale` (1/m) how fast."""
    m = _new(name)
    _surface(m, _linear(col), rough, metal, var, [scale * s for s in stretch], hue, rvar,
             bump, [bscale * s for s in bstretch], aniso,
             {"Specular IOR Level": spec, "IOR": ior, "Transmission Weight": trans, "Coat Weight": coat,
              "Coat Roughness": .08}, _linear(emit) if emit else None, strength)
    return m


@_once
def emis(name: str, col: Colour, strength: float) -> bpy.types.Material:
    """A surface that only gives light; 3 to 5 for lettering, 20 and more for lamps."""
    m = _new(name)
    _emission(m, _linear(col), strength)
    return m


@_once
def glass(name: str, tint: str = "#dfeaf0", rough: float = .03) -> bpy.types.Material:
    """A cheap pane: see-through with a little gloss; no refraction, no caustics."""
    m = _new(name)
    _pane(m, srgb(tint), rough)
    return m


def brushed_steel() -> bpy.types.Material:
    """What half of all fittings are made of."""
    return mat("brushed", "#8d969c", rough=.35, metal=1, var=.15)


def bright_chrome() -> bpy.types.Material:
    """Lamps, taps, rails: it shows what is around it."""
    return mat("chrome", "#d5dade", rough=.15, metal=1, var=.05)


def _new(name: str) -> bpy.types.Material:
    material = bpy.data.materials.new(name)
    material.use_nodes = True
    return material


def _linear(col: Colour) -> tuple[float, ...]:
    return srgb(col) if isinstance(col, str) else tuple(col)


def _surface(m, colour, rough, metal, var, frequency, hue, rvar, bump, bump_frequency, aniso, inputs, emit,
             strength) -> None:
    tree = m.node_tree
    bsdf = tree.nodes["Principled BSDF"]
    for key, value in {"Roughness": rough, "Metallic": metal, **inputs}.items():
        bsdf.inputs[key].default_value = value
    bsdf.inputs["Base Color"].default_value = (*colour, 1)
    if aniso:
        _brush_direction(tree, bsdf, aniso)
    if emit:
        bsdf.inputs["Emission Color"].default_value = (*emit, 1)
        bsdf.inputs["Emission Strength"].default_value = strength
    if var or rvar:
        _drift(tree, bsdf, colour, rough, var, frequency, hue, rvar)
    if bump:
        _bump(tree, bsdf, bump, bump_frequency)


def _brush_direction(tree, bsdf, aniso) -> None:
    bsdf.inputs["Anisotropic"].default_value = aniso
    tangent = tree.nodes.new("ShaderNodeTangent")
    tangent.direction_type = "UV_MAP"
    tree.links.new(tangent.outputs[0], bsdf.inputs["Tangent"])


def _drift(tree, bsdf, colour, rough, var, frequency, hue, rvar) -> None:
    noise = _world_noise(tree, frequency, detail=5)
    ramp = tree.nodes.new("ShaderNodeValToRGB")
    h, s, v = colorsys.rgb_to_hsv(*[max(0, c) for c in colour])
    dark = colorsys.hsv_to_rgb((h + hue) % 1, min(1, s * 1.1), v * (1 - var))
    light = colorsys.hsv_to_rgb((h - hue) % 1, s * .95, v * (1 + var))
    for element, position, value in zip(ramp.color_ramp.elements, (NOISE_LOW, NOISE_HIGH), (dark, light)):
        element.position, element.color = position, (*value, 1)
    tree.links.new(noise, ramp.inputs[0])
    tree.links.new(ramp.outputs[0], bsdf.inputs["Base Color"])
    spread = tree.nodes.new("ShaderNodeMapRange")
    for key, value in {"From Min": NOISE_LOW, "From Max": NOISE_HIGH,
                       "To Min": max(.01, rough - rvar), "To Max": min(1, rough + rvar)}.items():
        spread.inputs[key].default_value = value
    tree.links.new(noise, spread.inputs["Value"])
    tree.links.new(spread.outputs[0], bsdf.inputs["Roughness"])


def _bump(tree, bsdf, strength, frequency) -> None:
    node = tree.nodes.new("ShaderNodeBump")
    node.inputs["Strength"].default_value, node.inputs["Distance"].default_value = strength, .01
    tree.links.new(_world_noise(tree, frequency, detail=2), node.inputs["Height"])
    tree.links.new(node.outputs[0], bsdf.inputs["Normal"])


def _world_noise(tree, frequency, detail):
    where = tree.nodes.new("ShaderNodeNewGeometry")
    mapping = tree.nodes.new("ShaderNodeMapping")
    mapping.inputs["Scale"].default_value = frequency
    noise = tree.nodes.new("ShaderNodeTexNoise")
    for key, value in {"Scale": 1, "Detail": detail, "Roughness": .6}.items():
        noise.inputs[key].default_value = value
    tree.links.new(where.outputs["Position"], mapping.inputs[0])
    tree.links.new(mapping.outputs[0], noise.inputs["Vector"])
    return noise.outputs[0]


def _emission(m, colour, strength) -> None:
    nodes, links = m.node_tree.nodes, m.node_tree.links
    nodes.clear()
    glow, out = nodes.new("ShaderNodeEmission"), nodes.new("ShaderNodeOutputMaterial")
    glow.inputs[0].default_value, glow.inputs[1].default_value = (*colour, 1), strength
    links.new(glow.outputs[0], out.inputs[0])


def _pane(m, tint, rough) -> None:
    nodes, links = m.node_tree.nodes, m.node_tree.links
    nodes.clear()
    clear, gloss = nodes.new("ShaderNodeBsdfTransparent"), nodes.new("ShaderNodeBsdfGlossy")
    fresnel, mix = nodes.new("ShaderNodeFresnel"), nodes.new("ShaderNodeMixShader")
    out = nodes.new("ShaderNodeOutputMaterial")
    clear.inputs[0].default_value = (*tint, 1)
    gloss.inputs["Roughness"].default_value = rough
    fresnel.inputs[0].default_value = GLASS_IOR
    for source, target in ((fresnel, mix.inputs[0]), (clear, mix.inputs[1]), (gloss, mix.inputs[2]),
                           (mix, out.inputs[0])):
        links.new(source.outputs[0], target)
