// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/globalshortcut.h"

namespace countersign {

namespace {

class NoShortcut : public GlobalShortcut
{
public:
    Later<QString> grab(const QKeySequence &) override
    {
        return already<QString>(failure(Reason::ShortcutUnavailable));
    }
    void release() override {}
};

} // namespace

std::unique_ptr<GlobalShortcut> GlobalShortcut::ofThisSystem()
{
    return std::make_unique<NoShortcut>();
}

} // namespace countersign
