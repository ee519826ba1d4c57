// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// bench-repaints SECONDS WINDOW: how often a window under an X display is painted, or any part of it, in a second. What is
// painted within a few milliseconds is one repaint.

#include <xcb/damage.h>
#include <xcb/xcb.h>

#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <thread>

using namespace std::chrono_literals;

namespace {

using SteadyClock = std::chrono::steady_clock;

constexpr auto together = 8ms;

struct Free
{
    void operator()(void *reply) const { std::free(reply); }
};

} // namespace

int main(int argc, char **argv)
{
    const double seconds = argc > 2 ? std::atof(argv[1]) : 0;
    const auto window = static_cast<xcb_window_t>(argc > 2 ? std::strtoul(argv[2], nullptr, 0) : 0);
    if (seconds <= 0 || window == 0) {
        std::fputs("bench-repaints SECONDS WINDOW\n", stderr);
        return 2;
    }
    xcb_connection_t *connection = xcb_connect(nullptr, nullptr);
    const xcb_query_extension_reply_t *extension = xcb_get_extension_data(connection, &xcb_damage_id);
    if (xcb_connection_has_error(connection) != 0 || !extension || !extension->present) {
        std::fputs("There is no X display that tells of repaints.\n", stderr);
        return EXIT_FAILURE;
    }
    const std::unique_ptr<xcb_damage_query_version_reply_t, Free> version(
        xcb_damage_query_version_reply(connection, xcb_damage_query_version(connection, 1, 1), nullptr));
    xcb_damage_create(connection, xcb_generate_id(connection), window, XCB_DAMAGE_REPORT_LEVEL_RAW_RECTANGLES);
    xcb_flush(connection);

    int repaints = 0;
    SteadyClock::time_point last{};
    const auto begin = SteadyClock::now();
    // A new damage begins with what has been painted already.
    const auto settled = begin + 200ms;
    const auto end = settled + std::chrono::duration<double>(seconds);
    while (SteadyClock::now() < end) {
        while (const std::unique_ptr<xcb_generic_event_t, Free> event{xcb_poll_for_event(connection)}) {
            const auto now = SteadyClock::now();
            if ((event->response_type & 0x7f) != extension->first_event + XCB_DAMAGE_NOTIFY || now < settled)
                continue;
            repaints += now - last > together ? 1 : 0;
            last = now;
        }
        std::this_thread::sleep_for(1ms);
    }
    xcb_disconnect(connection);
    std::printf("%.2f\n", repaints / seconds);
}
