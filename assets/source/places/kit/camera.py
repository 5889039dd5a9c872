"""The eye, and what it sees: a layered EXR for the painter."""
from __future__ import annotations

import time

import bpy
from mathutils import Vector

from .scene import link

FAR_M = 3000
FOREGROUND_TOP = .72                    # what stands before people never rises higher in the picture: it is not rendered


def camera(loc, target, lens=26, fstop=None, focus=4, shift_y=0, shift_x=0):
    """A camera; keep `loc` and `target` level and shift instead of tilting: verticals stay vertical."""
    eye = bpy.data.cameras.new("camera")
    eye.lens, eye.shift_x, eye.shift_y, eye.clip_end = lens, shift_x, shift_y, FAR_M
    if fstop:
        eye.dof.use_dof, eye.dof.aperture_fstop, eye.dof.focus_distance = True, fstop, focus
    ob = link(bpy.data.objects.new("camera", eye))
    ob.location = loc
    ob.rotation_euler = (Vector(target) - Vector(loc)).to_track_quat("-Z", "Y").to_euler()
    bpy.context.scene.camera = ob
    return ob


def render(out, w=1920, h=1080, spp=64, noise=.03, threads=2, bounces=(6, 3, 4), cut_out=False) -> float:
    """Render to the layered EXR `out` (colour, depth, normal, position, object index); the seconds taken."""
    scene = bpy.context.scene
    scene.render.film_transparent = scene.render.use_border = cut_out
    scene.render.border_max_x, scene.render.border_max_y = 1, FOREGROUND_TOP
    _cycles(scene, spp, noise, bounces)
    _output(scene, str(out), w, h, threads)
    layer = scene.view_layers[0]
    layer.use_pass_z = layer.use_pass_normal = layer.use_pass_position = layer.use_pass_object_index = True
    start = time.time()
    bpy.ops.render.render(write_still=True)
    seconds = time.time() - start
    print(f"RENDER {out} {w}x{h} {spp} spp {seconds:.0f} s, {len(bpy.data.objects)} objects", flush=True)
    return seconds


def _cycles(scene, spp, noise, bounces) -> None:
    scene.render.engine = "CYCLES"
    for key, value in {
        "device": "CPU", "samples": spp, "use_adaptive_sampling": True, "adaptive_threshold": noise,
        "adaptive_min_samples": 12, "use_denoising": True, "denoiser": "OPENIMAGEDENOISE",
        "denoising_input_passes": "RGB_ALBEDO_NORMAL", "denoising_prefilter": "FAST",
        "max_bounces": bounces[0], "diffuse_bounces": bounces[1], "glossy_bounces": bounces[2],
        "transparent_max_bounces": 12, "transmission_bounces": 4, "caustics_reflective": False,
        "caustics_refractive": False, "sample_clamp_indirect": 4, "blur_glossy": .6, "use_light_tree": True,
    }.items():
        setattr(scene.cycles, key, value)


def _output(scene, path, w, h, threads) -> None:
    r = scene.render
    r.resolution_x, r.resolution_y, r.resolution_percentage = w, h, 100
    r.threads_mode, r.threads, r.use_persistent_data = "FIXED", threads, False
    r.image_settings.media_type = "MULTI_LAYER_IMAGE"       # before the file format, which depends on it
    r.image_settings.file_format = "OPEN_EXR_MULTILAYER"
    r.image_settings.color_depth, r.image_settings.exr_codec = "16", "ZIP"
    r.use_file_extension, r.filepath = True, path
