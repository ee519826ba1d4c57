// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/otp/token.h"
#include "ui/tokens/tokenmodel.h"

#include <QWidget>

namespace countersign {

class TokenListView;

/// One token as the list will show it, with its code running: what a person compares with the login page before saying
/// yes. A HOTP code is not shown: its counter has to be stored first.
class CodePreview : public QWidget
{
    Q_OBJECT
public:
    explicit CodePreview(Clock clock, QWidget *parent = nullptr);

    void show(const Token &token);

private:
    TokenModel *m_model;
    TokenListView *m_view;
};

} // namespace countersign
