// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// bench-startwatch ROUNDS NAME COMMAND… -- NAME COMMAND… [-- …]
//
// Starts the commands turn about under an X display without a window manager, and says how long each takes from exec to
// its first window and to the first picture in it that stays, with the first command as the floor. A picture stays when
// everything shown from then on is the same but for what moves all the time (rings, a text cursor).

#include "tests/bench/figures.h"

#include <fcntl.h>
#include <signal.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>
#include <xcb/xcb.h>

#include <chrono>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <optional>
#include <span>
#include <thread>

using namespace countersign::bench;
using namespace std::chrono_literals;

namespace {

using SteadyClock = std::chrono::steady_clock;

constexpr auto patience = 30s;
constexpr auto quiet = 1s;
/// Between two looks at the window. The X server hands over a megabyte for each, so more often would be felt.
constexpr auto glance = 3ms;
constexpr std::size_t tileSize = 16;
/// Of a hundred tiles, how many may differ in a picture that counts as the same: two tiles of the ring in each row.
/// Three rows of a list are more than this.
constexpr std::size_t restless = 3;
constexpr uint16_t smallestWindow = 50;

struct Free
{
    void operator()(void *reply) const { std::free(reply); }
};
template<typename Reply>
using Owned = std::unique_ptr<Reply, Free>;

struct Command
{
    std::string name;
    std::vector<char *> words; ///< With a null at the end, for exec.
};

struct Moment
{
    double wall = 0; ///< Milliseconds since exec.
    double cpu = 0;  ///< Milliseconds of the process by then.
};

struct Start
{
    Moment mapped;
    Moment settled;
};

/// One picture: a hash of each tile.
struct Picture
{
    Moment when;
    std::vector<uint64_t> tiles;
};

bool looksTheSame(const Picture &a, const Picture &b)
{
    if (a.tiles.size() != b.tiles.size())
        return false;
    std::size_t different = 0;
    for (std::size_t i = 0; i < a.tiles.size(); ++i)
        different += a.tiles[i] != b.tiles[i] ? 1U : 0U;
    return different * 100 <= a.tiles.size() * restless;
}

/// The program being watched; ends with this object.
class Child
{
public:
    explicit Child(const Command &command) : m_begin(SteadyClock::now()), m_pid(fork())
    {
        if (m_pid != 0)
            return;
        const int nowhere = open("/dev/null", O_RDWR);
        for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
            dup2(nowhere, stream);
        execvp(command.words.front(), command.words.data());
        _exit(127);
    }

    Child(const Child &) = delete;
    Child &operator=(const Child &) = delete;

    ~Child()
    {
        kill(m_pid, SIGTERM);
        for (int i = 0; i < 200 && !hasEnded(); ++i)
            std::this_thread::sleep_for(10ms);
        if (!hasEnded()) {
            kill(m_pid, SIGKILL);
            waitpid(m_pid, nullptr, 0);
        }
    }

    bool hasEnded()
    {
        m_ended = m_ended || waitpid(m_pid, nullptr, WNOHANG) == m_pid;
        return m_ended;
    }

    Moment now() const
    {
        const std::chrono::duration<double, std::milli> wall = SteadyClock::now() - m_begin;
        clockid_t clock{};
        timespec used{};
        if (clock_getcpuclockid(m_pid, &clock) != 0 || clock_gettime(clock, &used) != 0)
            return {wall.count(), 0};
        return {wall.count(), static_cast<double>(used.tv_sec) * 1e3 + static_cast<double>(used.tv_nsec) / 1e6};
    }

private:
    SteadyClock::time_point m_begin;
    pid_t m_pid;
    bool m_ended = false;
};

class Display
{
public:
    Display() : m_connection(xcb_connect(nullptr, nullptr))
    {
        if (xcb_connection_has_error(m_connection)) {
            std::fputs("There is no X display. Set DISPLAY, then start this again.\n", stderr);
            std::exit(EXIT_FAILURE);
        }
        const xcb_window_t root = xcb_setup_roots_iterator(xcb_get_setup(m_connection)).data->root;
        const uint32_t events = XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY;
        xcb_change_window_attributes(m_connection, root, XCB_CW_EVENT_MASK, &events);
        xcb_flush(m_connection);
    }

    Display(const Display &) = delete;
    Display &operator=(const Display &) = delete;
    ~Display() { xcb_disconnect(m_connection); }

    /// A window of a fair size that has been mapped since the last call; 0 where there is none.
    xcb_window_t mappedWindow()
    {
        while (const Owned<xcb_generic_event_t> event{xcb_poll_for_event(m_connection)}) {
            if ((event->response_type & 0x7f) != XCB_MAP_NOTIFY)
                continue;
            xcb_map_notify_event_t mapped{};
            std::memcpy(&mapped, event.get(), sizeof mapped);
            const auto size = sizeOf(mapped.window);
            if (!mapped.override_redirect && size && size->width >= smallestWindow && size->height >= smallestWindow)
                return mapped.window;
        }
        return 0;
    }

    /// What a window shows; nothing where it cannot be read.
    std::vector<uint64_t> tilesOf(xcb_window_t window)
    {
        const auto size = sizeOf(window);
        if (!size)
            return {};
        const Owned<xcb_get_image_reply_t> image{xcb_get_image_reply(
            m_connection,
            xcb_get_image(m_connection, XCB_IMAGE_FORMAT_Z_PIXMAP, window, 0, 0, size->width, size->height, ~0U),
            nullptr)};
        if (!image)
            return {};
        const std::span<const uint8_t> bytes(xcb_get_image_data(image.get()),
                                             static_cast<std::size_t>(xcb_get_image_data_length(image.get())));
        const std::size_t rowBytes = bytes.size() / size->height;
        constexpr std::size_t tileBytes = tileSize * 4;
        const std::size_t across = (rowBytes + tileBytes - 1) / tileBytes;
        std::vector<uint64_t> tiles(across * ((size->height + tileSize - 1) / tileSize));
        for (std::size_t at = 0; at + 4 <= bytes.size(); at += 4) {
            uint32_t pixel = 0;
            std::memcpy(&pixel, bytes.data() + at, sizeof pixel);
            uint64_t &hash = tiles[at / rowBytes / tileSize * across + at % rowBytes / tileBytes];
            // FNV-1a, a pixel at a time.
            hash = (hash ^ (pixel & 0xffffffU)) * 1099511628211ULL;
        }
        return tiles;
    }

private:
    Owned<xcb_get_geometry_reply_t> sizeOf(xcb_window_t window)
    {
        return Owned<xcb_get_geometry_reply_t>{
            xcb_get_geometry_reply(m_connection, xcb_get_geometry(m_connection, window), nullptr)};
    }

    xcb_connection_t *m_connection;
};

/// Codes change with the half minute, and a picture that changes then has not stayed.
void keepClearOfTheHalfMinute()
{
    while (std::time(nullptr) % 30 >= 24)
        std::this_thread::sleep_for(100ms);
}

std::optional<Start> startOnce(Display &display, const Command &command)
{
    keepClearOfTheHalfMinute();
    while (display.mappedWindow() != 0) {}
    Child child(command);
    const auto deadline = SteadyClock::now() + patience;
    auto lastChange = SteadyClock::now();
    xcb_window_t window = 0;
    Start start;
    std::vector<Picture> pictures;
    while (window == 0 || SteadyClock::now() - lastChange < quiet) {
        if (child.hasEnded() || SteadyClock::now() > deadline)
            return std::nullopt;
        if (window == 0) {
            window = display.mappedWindow();
            if (window == 0) {
                std::this_thread::sleep_for(500us);
                continue;
            }
            start.mapped = child.now();
            lastChange = SteadyClock::now();
        }
        Picture picture{{}, display.tilesOf(window)};
        picture.when = child.now();
        if (pictures.empty() || picture.tiles != pictures.back().tiles) {
            if (pictures.empty() || !looksTheSame(picture, pictures.back()))
                lastChange = SteadyClock::now();
            pictures.push_back(std::move(picture));
        }
        std::this_thread::sleep_for(glance);
    }
    auto first = pictures.end() - 1;
    while (first != pictures.begin() && looksTheSame(*(first - 1), pictures.back()))
        --first;
    start.settled = first->when;
    return start;
}

std::vector<Command> commandsFrom(std::span<char *> words)
{
    std::vector<Command> commands;
    for (std::size_t i = 0; i < words.size(); ++i) {
        Command command{words[i], {}};
        while (++i < words.size() && std::strcmp(words[i], "--") != 0)
            command.words.push_back(words[i]);
        if (command.words.empty())
            return {};
        command.words.push_back(nullptr);
        commands.push_back(std::move(command));
    }
    return commands;
}

void print(const std::string &what, const std::vector<std::vector<Start>> &starts, const std::vector<Command> &commands,
           double (*figure)(const Start &))
{
    for (std::size_t i = 1; i < commands.size(); ++i) {
        std::vector<double> figures;
        std::vector<double> floors;
        std::vector<double> ratios;
        for (const std::vector<Start> &round : starts) {
            figures.push_back(figure(round[i]));
            floors.push_back(figure(round[0]));
            ratios.push_back(figures.back() / floors.back());
        }
        printRow(commands[i].name + ", " + what, text(medianOf(figures), 1, " ms"), text(medianOf(floors), 1, " ms"),
                 text(medianOf(ratios), 2, "x"));
    }
}

} // namespace

int main(int argc, char **argv)
{
    const std::span<char *> words(argv, static_cast<std::size_t>(argc));
    const int rounds = argc > 1 ? std::atoi(argv[1]) : 0;
    const std::vector<Command> commands = rounds > 0 ? commandsFrom(words.subspan(2)) : std::vector<Command>{};
    if (commands.size() < 2) {
        std::fputs("bench-startwatch ROUNDS NAME COMMAND… -- NAME COMMAND… [-- …]\n", stderr);
        return 2;
    }
    Display display;
    std::vector<std::vector<Start>> starts;
    // The round before the first warms the caches and is not counted. Each round begins with another command, because
    // a processor that has rested runs at another speed.
    for (int round = -1; round < rounds; ++round) {
        std::vector<Start> one(commands.size());
        for (std::size_t turn = 0; turn < commands.size(); ++turn) {
            const std::size_t which = (turn + static_cast<std::size_t>(round + 1)) % commands.size();
            const auto start = startOnce(display, commands[which]);
            if (!start) {
                std::fprintf(stderr, "%s showed no window that came to rest.\n", commands[which].name.c_str());
                return EXIT_FAILURE;
            }
            one[which] = *start;
        }
        if (round >= 0)
            starts.push_back(std::move(one));
    }
    print("exec to window", starts, commands, [](const Start &start) { return start.mapped.wall; });
    print("exec to picture that stays", starts, commands, [](const Start &start) { return start.settled.wall; });
    print("CPU time until then", starts, commands, [](const Start &start) { return start.settled.cpu; });
}
