// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/filevaultstore.h"

#include "core/base/background.h"
#include "core/platform/filesync.h"
#include "core/store/wholefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <utility>

namespace countersign {

namespace {

constexpr int mostAside = 100;

Error folderGone(const QString &path)
{
    return {Reason::VaultFileGone, QDir::toNativeSeparators(QFileInfo(wholefile::followed(path)).absolutePath())};
}

Result<Secret> readVaultFile(const QString &path)
{
    switch (wholefile::look(path)) {
    case wholefile::Found::NoFolder:
        return failure(folderGone(path));
    case wholefile::Found::Nothing:
        return failure(Reason::VaultNotFound);
    case wholefile::Found::File:
    case wholefile::Found::Else:
        break;
    }
    Result<Secret> document = wholefile::read(path, FileVaultStore::largest);
    // An empty file is what a crash leaves on some drives, and never a vault that nobody filled yet.
    if (document && document->isEmpty())
        return failure(Reason::VaultDamaged);
    return document;
}

Result<void> removeVaultFile(const QString &path)
{
    QFile file(wholefile::followed(path));
    if (!file.remove())
        return failure(Reason::VaultFileUnwritable, file.errorString());
    // It is gone from sight; that a drive did not confirm it yet takes nothing back.
    (void)syncFolder(QFileInfo(file.fileName()).absolutePath());
    return {};
}

} // namespace

FileVaultStore::FileVaultStore(const FilePlace &place, QObject *parent)
    : MarkedVaultStore(place.settingsFolder, place.lockPatience, parent),
      m_path(place.path),
      m_watch(wholefile::followed(place.path))
{
    connect(&m_watch, &PathWatch::stirred, this, &FileVaultStore::look);
}

Later<Secret> FileVaultStore::load()
{
    Answer<Secret> answer;
    whenDone(readHere(), this, [this, answer](const Result<Secret> &document) {
        if (document)
            know(digestOf(*document));
        if (!document && document.error().reason == Reason::VaultNotFound)
            return answer.give(failure(nothingHere()));
        answer.give(document);
    });
    return answer.later();
}

Later<void> FileVaultStore::unlock()
{
    return already<void>({});
}

// An empty file holds no vault, but would stand in the way of one.
Result<void> FileVaultStore::forget()
{
    const Result<void> forgotten = MarkedVaultStore::forget();
    const QString file = wholefile::followed(m_path);
    if (!forgotten || wholefile::look(file) != wholefile::Found::File || QFileInfo(file).size() > 0)
        return forgotten;
    for (int number = 1; number <= mostAside; ++number) {
        if (QFile::rename(file, QStringLiteral("%1.empty-%2").arg(file).arg(number)))
            return {};
    }
    return failure(Reason::SettingsUnwritable, describePlace());
}

QString FileVaultStore::describePlace() const
{
    return QDir::toNativeSeparators(m_path);
}

Later<Secret> FileVaultStore::readHere()
{
    return inBackground([path = m_path] { return readVaultFile(path); });
}

Later<void> FileVaultStore::writeHere(const Secret &document)
{
    return inBackground([path = m_path, document] {
        wholefile::removeLeftovers(path);
        return wholefile::replace(path, document.view());
    });
}

Later<void> FileVaultStore::removeHere()
{
    return inBackground([path = m_path] { return removeVaultFile(path); });
}

std::unique_ptr<StoreLock> FileVaultStore::makeLock()
{
    const auto whyNot = [path = m_path](const QString &why) {
        return wholefile::look(path) == wholefile::Found::NoFolder ? folderGone(path)
                                                                   : Error{Reason::VaultFileUnwritable, why};
    };
    return std::make_unique<StoreLock>(wholefile::followed(m_path) + QStringLiteral(".lock"), whyNot);
}

VaultMarker FileVaultStore::placeMark() const
{
    VaultMarker marker;
    marker.file = m_path;
    return marker;
}

void FileVaultStore::whenQuiet()
{
    if (std::exchange(m_stirred, false))
        look();
}

// Is the file another one than we know? What is gone, or cannot be read, is told once too.
void FileVaultStore::look()
{
    if (isBusy() || m_looking) {
        m_stirred = true;
        return;
    }
    m_looking = true;
    whenDone(readHere(), this, [this](const Result<Secret> &document) {
        m_looking = false;
        // A save that began meanwhile may be half seen; it is looked at afterwards.
        m_stirred = m_stirred || isBusy();
        if (m_stirred && !isBusy()) {
            m_stirred = false;
            return look();
        }
        if (m_stirred)
            return;
        const QByteArray there = document ? digestOf(*document) : QByteArray();
        if (there == known())
            return;
        know(there);
        Q_EMIT changedElsewhere();
    });
}

} // namespace countersign
