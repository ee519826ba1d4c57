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
/// yes. For HOTP it shows the code of the first counter, which is not used up by looking.
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
