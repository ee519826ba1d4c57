// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a webcam says of itself.

#include "tests/support/v4l2/webcam.h"

#include <cerrno>
#include <cstdio>

namespace countersign::test {

namespace {

int refuse(int reason)
{
    errno = reason;
    return -1;
}

void write(__u8 *to, std::size_t room, const char *text)
{
    std::snprintf(reinterpret_cast<char *>(to), room, "%s", text);
}

} // namespace

unsigned Webcam::Format::bytesPerLine() const
{
    switch (letters) {
    case V4L2_PIX_FMT_MJPEG:
        return 0;
    case V4L2_PIX_FMT_NV12:
    case V4L2_PIX_FMT_GREY:
        return width;
    case V4L2_PIX_FMT_XBGR32:
        return width * 4;
    default:
        return width * 2;
    }
}

unsigned Webcam::Format::bytes() const
{
    if (letters == V4L2_PIX_FMT_MJPEG)
        return width * height * 2; // The most that a picture may take.
    return bytesPerLine() * height * (letters == V4L2_PIX_FMT_NV12 ? 3 : 2) / 2;
}

int Webcam::capability(v4l2_capability &answer) const
{
    answer = {};
    write(answer.driver, sizeof answer.driver, "uvcvideo");
    write(answer.card, sizeof answer.card, "Emulated Camera");
    write(answer.bus_info, sizeof answer.bus_info, "usb-0000:00:14.0-1");
    answer.version = 0x060100;
    answer.device_caps = V4L2_CAP_VIDEO_CAPTURE | V4L2_CAP_STREAMING | V4L2_CAP_EXT_PIX_FORMAT;
    answer.capabilities = answer.device_caps | V4L2_CAP_DEVICE_CAPS;
    return 0;
}

int Webcam::describe(v4l2_fmtdesc &answer) const
{
    if (answer.type != V4L2_BUF_TYPE_VIDEO_CAPTURE || answer.index > 0)
        return refuse(EINVAL);
    answer = {};
    answer.type = V4L2_BUF_TYPE_VIDEO_CAPTURE;
    answer.pixelformat = m_format.letters;
    if (m_format.letters == V4L2_PIX_FMT_MJPEG)
        answer.flags = V4L2_FMT_FLAG_COMPRESSED;
    return 0;
}

int Webcam::sizes(v4l2_frmsizeenum &answer) const
{
    if (answer.index > 0 || answer.pixel_format != m_format.letters)
        return refuse(EINVAL);
    answer.type = V4L2_FRMSIZE_TYPE_DISCRETE;
    answer.discrete = {m_format.width, m_format.height};
    return 0;
}

int Webcam::intervals(v4l2_frmivalenum &answer) const
{
    if (answer.index > 0 || answer.pixel_format != m_format.letters)
        return refuse(EINVAL);
    answer.type = V4L2_FRMIVAL_TYPE_DISCRETE;
    answer.discrete = {1, m_format.rate};
    return 0;
}

int Webcam::format(v4l2_format &answer) const
{
    if (answer.type != V4L2_BUF_TYPE_VIDEO_CAPTURE)
        return refuse(EINVAL);
    v4l2_pix_format &pixels = answer.fmt.pix;
    pixels = {};
    pixels.width = m_format.width;
    pixels.height = m_format.height;
    pixels.pixelformat = m_format.letters;
    pixels.field = V4L2_FIELD_NONE;
    pixels.bytesperline = m_format.bytesPerLine();
    pixels.sizeimage = m_format.bytes();
    pixels.colorspace = V4L2_COLORSPACE_SRGB;
    return 0;
}

int Webcam::parameters(v4l2_streamparm &answer) const
{
    if (answer.type != V4L2_BUF_TYPE_VIDEO_CAPTURE)
        return refuse(EINVAL);
    answer.parm.capture = {};
    answer.parm.capture.capability = V4L2_CAP_TIMEPERFRAME;
    answer.parm.capture.timeperframe = {1, m_format.rate};
    return 0;
}

int Webcam::input(v4l2_input &answer) const
{
    if (answer.index > 0)
        return refuse(EINVAL);
    answer = {};
    write(answer.name, sizeof answer.name, "Camera");
    answer.type = V4L2_INPUT_TYPE_CAMERA;
    return 0;
}

} // namespace countersign::test
