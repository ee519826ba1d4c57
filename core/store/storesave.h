// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/later.h"
#include "core/base/secret.h"
#include "core/store/storelock.h"

#include <QObject>

#include <chrono>
#include <functional>

namespace countersign {

/// One save from the lock to the marker. A read that failed is never followed by a write.
class StoreSave final : public QObject
{
public:
    /// How the store reads, writes, removes and marks, and what people call it.
    struct Steps
    {
        std::function<Later<Secret>()> read;
        std::function<Later<void>(const Secret &)> write;
        std::function<Later<void>()> remove;
        std::function<Result<void>()> mark;
        std::function<QString()> place;
    };

    /// `expected` is the digest of the document to replace, empty where there is none.
    StoreSave(std::unique_ptr<StoreLock> lock, Steps steps, Secret document, QByteArray expected, QObject *parent);

    /// Runs once. Waits for the lock for at most `patience`. Errors: as VaultStore::save.
    Later<void> start(std::chrono::milliseconds patience);

private:
    void compare(const Result<Secret> &there);
    void readBack();
    void undo(const Error &error);
    void settle(const Result<void> &result);

    std::unique_ptr<StoreLock> m_lock;
    Steps m_steps;
    Secret m_document;
    QByteArray m_expected;
    Secret m_old;
    Answer<void> m_answer;
};

} // namespace countersign
