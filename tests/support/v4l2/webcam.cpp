// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/v4l2/webcam.h"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <ctime>
#include <fstream>
#include <memory>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/mman.h>
#include <sys/timerfd.h>
#include <unistd.h>

namespace countersign::test {

namespace {

constexpr std::size_t mostDescriptors = 4096;
constexpr unsigned mostBuffers = 8;

// Looked up without a lock: a process that has just been forked asks, too.
std::array<std::atomic<Webcam *>, mostDescriptors> webcams;

int refuse(int reason)
{
    errno = reason;
    return -1;
}

template<typename T>
T &as(void *argument)
{
    return *static_cast<T *>(argument);
}

double secondsNow()
{
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) / 1e9;
}

} // namespace

int Webcam::open(const std::string &folder, int flags)
{
    std::unique_ptr<Webcam> webcam(new Webcam(folder));
    if (webcam->has("gone") || !webcam->readFormat())
        return refuse(ENODEV);
    if (webcam->has("refused")) {
        webcam->trace("refused");
        return refuse(EACCES);
    }
    webcam->m_timer = timerfd_create(CLOCK_MONOTONIC, TFD_CLOEXEC | ((flags & O_NONBLOCK) != 0 ? TFD_NONBLOCK : 0));
    const auto descriptor = static_cast<std::size_t>(webcam->m_timer);
    if (webcam->m_timer < 0 || descriptor >= mostDescriptors)
        return refuse(EMFILE);
    webcam->trace("open");
    webcams[descriptor] = webcam.release();
    return static_cast<int>(descriptor);
}

Webcam *Webcam::of(int descriptor)
{
    const auto index = static_cast<std::size_t>(descriptor);
    return descriptor >= 0 && index < mostDescriptors ? webcams[index].load() : nullptr;
}

void Webcam::share(int from, int to)
{
    Webcam *webcam = of(from);
    if (!webcam || to < 0 || static_cast<std::size_t>(to) >= mostDescriptors)
        return;
    const std::scoped_lock lock(webcam->m_mutex);
    ++webcam->m_holders;
    webcams[static_cast<std::size_t>(to)] = webcam;
}

void Webcam::closed(int descriptor)
{
    webcams[static_cast<std::size_t>(descriptor)] = nullptr;
    {
        const std::scoped_lock lock(m_mutex);
        if (--m_holders > 0) {
            // The timer itself goes on under another number.
            for (std::size_t i = 0; i < mostDescriptors && m_timer == descriptor; ++i) {
                if (webcams[i] == this)
                    m_timer = static_cast<int>(i);
            }
            return;
        }
        if (m_streaming)
            trace("streamoff");
        release();
        if (m_memory >= 0)
            ::close(m_memory);
        trace("close");
    }
    delete this;
}

bool Webcam::has(const char *name) const
{
    return ::access(path(name).c_str(), F_OK) == 0;
}

void Webcam::trace(const std::string &what) const
{
    char line[128];
    const int length = std::snprintf(line, sizeof line, "%.3f %d %s\n", secondsNow(), ::getpid(), what.c_str());
    // One write, because several processes may have something to say.
    const int file = ::open(path("trace").c_str(), O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0600);
    if (file < 0)
        return;
    if (::write(file, line, static_cast<std::size_t>(length)) != length)
        std::perror("webcam trace");
    ::close(file);
}

bool Webcam::readFormat()
{
    std::ifstream file(path("format"));
    std::string letters;
    if (!(file >> letters >> m_format.width >> m_format.height >> m_format.rate) || letters.size() != 4)
        return false;
    m_format.letters = v4l2_fourcc(static_cast<__u32>(letters[0]), static_cast<__u32>(letters[1]),
                                   static_cast<__u32>(letters[2]), static_cast<__u32>(letters[3]));
    return m_format.width > 0 && m_format.height > 0 && m_format.rate > 0;
}

void Webcam::readFrame()
{
    struct stat now = {};
    if (::stat(path("frame").c_str(), &now) != 0)
        return;
    if (now.st_ino == m_frameFile.st_ino && now.st_mtim.tv_nsec == m_frameFile.st_mtim.tv_nsec)
        return;
    std::ifstream file(path("frame"), std::ios::binary);
    m_frame.assign(std::istreambuf_iterator<char>(file), {});
    m_frameFile = now;
    trace("frame of " + std::to_string(m_frame.size()) + " bytes");
}

int Webcam::control(unsigned long request, void *argument)
{
    const std::scoped_lock lock(m_mutex);
    if (has("gone"))
        return refuse(ENODEV);
    switch (request) {
    case VIDIOC_QUERYCAP:
        return capability(as<v4l2_capability>(argument));
    case VIDIOC_ENUM_FMT:
        return describe(as<v4l2_fmtdesc>(argument));
    case VIDIOC_ENUM_FRAMESIZES:
        return sizes(as<v4l2_frmsizeenum>(argument));
    case VIDIOC_ENUM_FRAMEINTERVALS:
        return intervals(as<v4l2_frmivalenum>(argument));
    case VIDIOC_S_FMT:
        return claim() != 0 ? -1 : format(as<v4l2_format>(argument));
    case VIDIOC_G_FMT:
    case VIDIOC_TRY_FMT:
        return format(as<v4l2_format>(argument));
    case VIDIOC_G_PARM:
    case VIDIOC_S_PARM:
        return parameters(as<v4l2_streamparm>(argument));
    case VIDIOC_ENUMINPUT:
        return input(as<v4l2_input>(argument));
    case VIDIOC_G_INPUT:
        as<int>(argument) = 0;
        return 0;
    case VIDIOC_S_INPUT:
        return as<int>(argument) == 0 ? 0 : refuse(EINVAL);
    case VIDIOC_REQBUFS:
        return this->request(as<v4l2_requestbuffers>(argument));
    case VIDIOC_QUERYBUF:
        return query(as<v4l2_buffer>(argument));
    case VIDIOC_QBUF:
        return queue(as<v4l2_buffer>(argument));
    case VIDIOC_DQBUF:
        return dequeue(as<v4l2_buffer>(argument));
    case VIDIOC_STREAMON:
        return stream(true);
    case VIDIOC_STREAMOFF:
        return stream(false);
    case VIDIOC_QUERYCTRL:
    case VIDIOC_QUERY_EXT_CTRL:
    case VIDIOC_G_CTRL:
    case VIDIOC_S_CTRL:
        return refuse(EINVAL); // There is no such control.
    default:
        return refuse(ENOTTY);
    }
}

int Webcam::request(v4l2_requestbuffers &answer)
{
    if (answer.memory != V4L2_MEMORY_MMAP)
        return refuse(EINVAL);
    if (m_memory >= 0)
        ::close(m_memory);
    m_memory = -1;
    m_queued.clear();
    m_count = std::min(answer.count, mostBuffers);
    answer.count = m_count;
    answer.capabilities = V4L2_BUF_CAP_SUPPORTS_MMAP;
    if (m_count == 0) {
        release();
        return 0;
    }
    if (claim() != 0)
        return -1;
    const auto page = static_cast<std::size_t>(::sysconf(_SC_PAGESIZE));
    m_room = (m_format.bytes() + page - 1) / page * page;
    m_memory = ::memfd_create("webcam", MFD_CLOEXEC);
    return m_memory >= 0 ? ::ftruncate(m_memory, static_cast<off_t>(m_room * m_count)) : -1;
}

int Webcam::query(v4l2_buffer &answer) const
{
    const auto index = answer.index;
    if (index >= m_count)
        return refuse(EINVAL);
    answer = {};
    answer.index = index;
    answer.type = V4L2_BUF_TYPE_VIDEO_CAPTURE;
    answer.memory = V4L2_MEMORY_MMAP;
    answer.flags = V4L2_BUF_FLAG_TIMESTAMP_MONOTONIC;
    answer.length = static_cast<__u32>(m_room);
    answer.m.offset = static_cast<__u32>(index * m_room);
    return 0;
}

int Webcam::queue(v4l2_buffer &answer)
{
    if (answer.index >= m_count)
        return refuse(EINVAL);
    m_queued.push_back(answer.index);
    answer.flags = V4L2_BUF_FLAG_TIMESTAMP_MONOTONIC | V4L2_BUF_FLAG_QUEUED;
    return 0;
}

int Webcam::dequeue(v4l2_buffer &answer)
{
    if (!m_streaming)
        return refuse(EINVAL);
    std::uint64_t due = 0;
    if (m_queued.empty() || ::read(m_timer, &due, sizeof due) != sizeof due)
        return refuse(EAGAIN);
    readFrame();
    answer.index = m_queued.front();
    m_queued.erase(m_queued.begin());
    if (query(answer) != 0)
        return -1;
    const std::size_t bytes = std::min(m_frame.size(), m_room);
    if (::pwrite(m_memory, m_frame.data(), bytes, static_cast<off_t>(answer.m.offset)) < 0)
        return -1;
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    answer.timestamp = {now.tv_sec, now.tv_nsec / 1000};
    answer.bytesused = static_cast<__u32>(bytes);
    answer.field = V4L2_FIELD_NONE;
    answer.sequence = m_sequence++;
    answer.flags |= V4L2_BUF_FLAG_DONE;
    return 0;
}

int Webcam::stream(bool on)
{
    if (on && (m_count == 0 || claim() != 0))
        return m_count == 0 ? refuse(EINVAL) : -1;
    if (on != m_streaming)
        trace(on ? "streamon" : "streamoff");
    m_streaming = on;
    if (!on)
        m_queued.clear();
    tick(on && !has("silent"));
    return 0;
}

int Webcam::claim()
{
    if (m_claim >= 0)
        return 0;
    const int file = ::open(path("video0").c_str(), O_RDONLY | O_CREAT | O_CLOEXEC, 0600);
    if (file < 0)
        return -1;
    if (::flock(file, LOCK_EX | LOCK_NB) != 0) {
        ::close(file);
        trace("busy");
        return refuse(EBUSY);
    }
    m_claim = file;
    return 0;
}

void Webcam::release()
{
    if (m_claim >= 0)
        ::close(m_claim);
    m_claim = -1;
}

void Webcam::tick(bool on) const
{
    itimerspec every{};
    if (on) {
        every.it_interval.tv_nsec = 1'000'000'000 / static_cast<long>(m_format.rate);
        every.it_value = every.it_interval;
    }
    timerfd_settime(m_timer, 0, &every, nullptr);
}

void *Webcam::map(void *address, std::size_t length, int protection, int flags, long offset) const
{
    return ::mmap(address, length, protection, flags, m_memory, offset);
}

} // namespace countersign::test
