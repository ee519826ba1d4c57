// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <atomic>
#include <cstddef>
#include <cstdint>
#include <mutex>
#include <string>
#include <vector>

#include <linux/videodev2.h>
#include <sys/stat.h>

namespace countersign::test {

/// One opening of a webcam that is not there, answering as the kernel's V4L2 documentation says a capture device with
/// memory-mapped streaming does. What it is like lies in a folder, and may change at any time:
///   format   one line: the four letters of V4L2's pixel format (YUYV, NV12, GREY, XR24 or MJPG), width, height, frames
///            a second
///   frame    the bytes of one frame; another file renamed to it is seen from the next frame on
///   refused  while it is there, nobody may open the camera
///   silent   while it is there, streaming begins and no frame ever comes
///   gone     from then on the camera has been pulled out
///   video0   whoever holds a lock on it (flock) is streaming, and others hear that the camera is busy
///   trace    one line for each thing that happened: seconds (CLOCK_MONOTONIC), process, what
class Webcam
{
public:
    /// The descriptor that polls readable when a frame is due, or -1 and errno.
    static int open(const std::string &folder, int flags);
    /// Null for descriptors that are no webcam.
    static Webcam *of(int descriptor);
    static void share(int from, int to);

    void closed(int descriptor);
    int control(unsigned long request, void *argument);
    void *map(void *address, std::size_t length, int protection, int flags, long offset) const;

private:
    explicit Webcam(std::string folder) : m_folder(std::move(folder)) {}

    struct Format
    {
        std::uint32_t letters = 0;
        unsigned width = 0;
        unsigned height = 0;
        unsigned rate = 0;

        unsigned bytesPerLine() const;
        unsigned bytes() const;
    };

    std::string path(const char *name) const { return m_folder + '/' + name; }
    bool has(const char *name) const;
    void trace(const std::string &what) const;
    bool readFormat();
    void readFrame();

    int capability(v4l2_capability &answer) const;
    int describe(v4l2_fmtdesc &answer) const;
    int sizes(v4l2_frmsizeenum &answer) const;
    int intervals(v4l2_frmivalenum &answer) const;
    int format(v4l2_format &answer) const;
    int parameters(v4l2_streamparm &answer) const;
    int input(v4l2_input &answer) const;
    int request(v4l2_requestbuffers &answer);
    int query(v4l2_buffer &answer) const;
    int queue(v4l2_buffer &answer);
    int dequeue(v4l2_buffer &answer);
    int stream(bool on);
    int claim();
    void release();
    void tick(bool on) const;

    std::string m_folder;
    Format m_format;
    int m_timer = -1;
    int m_memory = -1;
    int m_claim = -1; ///< Holds the lock while we stream.
    int m_holders = 1;
    std::size_t m_room = 0; ///< Bytes a buffer.
    unsigned m_count = 0;   ///< Buffers.
    std::vector<unsigned> m_queued;
    unsigned m_sequence = 0;
    bool m_streaming = false;
    std::vector<char> m_frame;
    struct stat m_frameFile = {};
    std::mutex m_mutex;
};

} // namespace countersign::test
