// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paperpart.h"

namespace countersign {

/// The front of the module.
class PaperPlugin final : public QObject, public PaperPart
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "org.countersign.PaperPart/1")
    Q_INTERFACES(countersign::PaperPart)
public:
    void print(QWidget *window, const QString &title, DrawSheets draw, Printed printed) override;
};

} // namespace countersign
