"""Lamps and sky. Powers are watts of Blender's lamps, not of any shop's."""
from __future__ import annotations

import math

import bpy
from mathutils import Vector

from .scene import link, srgb

HORIZON_Z = -.2                         # the lowest direction that the sky gradient covers


def area(loc, target, sx, sy, power, col="#ffffff", spread=180, cam=False, gloss=True):
    """A soft light of `sx` x `sy` metres; `gloss=False` keeps it out of reflections (a fill)."""
    lamp = _lamp("AREA", power, col)
    lamp.shape, lamp.size, lamp.size_y, lamp.spread = "RECTANGLE", sx, sy, math.radians(spread)
    ob = _aimed(lamp, loc, target)
    ob.visible_camera, ob.visible_glossy = cam, gloss
    return ob


def spot(loc, target, power, col="#ffffff", angle=60, blend=.6, r=.05):
    """A cone of light, `angle` degrees wide."""
    lamp = _lamp("SPOT", power, col)
    lamp.spot_size, lamp.spot_blend, lamp.shadow_soft_size = math.radians(angle), blend, r
    return _aimed(lamp, loc, target)


def point(loc, power, col="#ffffff", r=.1):
    """A bulb of radius `r`."""
    lamp = _lamp("POINT", power, col)
    lamp.shadow_soft_size = r
    ob = link(bpy.data.objects.new("point", lamp))
    ob.location = loc
    return ob


def world(stops, strength=1, clouds=None):
    """A sky of (height 0..1, '#rrggbb') stops from horizon to zenith; `clouds` is (colour, amount)."""
    sky = bpy.data.worlds.new("sky")
    bpy.context.scene.world = sky
    sky.use_nodes = True
    tree = sky.node_tree
    direction = tree.nodes.new("ShaderNodeTexCoord").outputs["Generated"]
    colour = _gradient(tree, direction, stops)
    if clouds:
        colour = _clouded(tree, direction, colour, *clouds)
    background = tree.nodes["Background"]
    background.inputs[1].default_value = strength
    tree.links.new(colour, background.inputs[0])
    return sky


def _lamp(kind, power, col):
    lamp = bpy.data.lights.new(kind.lower(), kind)
    lamp.energy, lamp.color = power, srgb(col)
    return lamp


def _aimed(lamp, loc, target):
    ob = link(bpy.data.objects.new(lamp.name, lamp))
    ob.location = loc
    ob.rotation_euler = (Vector(target) - Vector(loc)).to_track_quat("-Z", "Y").to_euler()
    return ob


def _gradient(tree, direction, stops):
    split = tree.nodes.new("ShaderNodeSeparateXYZ")
    height = tree.nodes.new("ShaderNodeMapRange")
    height.inputs["From Min"].default_value, height.inputs["From Max"].default_value = HORIZON_Z, 1
    ramp = tree.nodes.new("ShaderNodeValToRGB")
    elements = ramp.color_ramp.elements
    while len(elements) < len(stops):
        elements.new(.5)
    for element, (position, colour) in zip(elements, stops):
        element.position, element.color = position, (*srgb(colour), 1)
    tree.links.new(direction, split.inputs[0])
    tree.links.new(split.outputs[2], height.inputs["Value"])
    tree.links.new(height.outputs[0], ramp.inputs[0])
    return ramp.outputs[0]


def _clouded(tree, direction, colour, cloud_colour, amount):
    flat = tree.nodes.new("ShaderNodeMapping")
    flat.inputs["Scale"].default_value = (1.6, 1.6, 9)
    noise = tree.nodes.new("ShaderNodeTexNoise")
    for key, value in {"Scale": 2.2, "Detail": 6, "Distortion": .4}.items():
        noise.inputs[key].default_value = value
    edge = tree.nodes.new("ShaderNodeValToRGB")
    edge.color_ramp.elements[0].position, edge.color_ramp.elements[1].position = .42, .68
    share = tree.nodes.new("ShaderNodeMath")
    share.operation, share.inputs[1].default_value = "MULTIPLY", amount
    mix = tree.nodes.new("ShaderNodeMix")
    mix.data_type = "RGBA"
    mix.inputs[7].default_value = (*srgb(cloud_colour), 1)
    for source, target in ((direction, flat.inputs[0]), (flat.outputs[0], noise.inputs["Vector"]),
                           (noise.outputs[0], edge.inputs[0]), (edge.outputs[0], share.inputs[0]),
                           (share.outputs[0], mix.inputs[0]), (colour, mix.inputs[6])):
        tree.links.new(source, target)
    return mix.outputs[2]
