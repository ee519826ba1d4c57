// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/keychainitem.h"

#include <QByteArrayList>
#include <QList>
#include <QObject>

#include <functional>
#include <optional>

namespace countersign {

/// One document in the keychain: a single item where the system's items are large enough, and parts with a small
/// head item where they are not.
///
/// Parts lie in two slots, and the head (`key`) names the slot in use by its generation (odd or even). A new
/// document goes into the other slot, from the first part to the last; then the head switches to it in one write;
/// then the old slot is cleared, from the last part to the first. So an interrupted write leaves the old document
/// whole, and whatever it left behind lies without a gap and is overwritten or cleared by the next one.
class KeychainDocument final : public QObject
{
public:
    /// `itemLimit` is the most bytes an item takes, 0 for no limit. The items must outlive this.
    KeychainDocument(KeychainItems &items, const QString &key, qsizetype itemLimit, QObject *parent = nullptr);

    /// The document. Errors: VaultNotFound (as KeychainItems::read), VaultDamaged (parts are missing or altered, and
    /// nobody is writing), KeychainDenied, KeychainNone, KeychainFailed.
    Later<Secret> read();

    /// Puts a document in place of what is there. Only one may write at a time. Errors: as KeychainItems::write; then
    /// what was there still is.
    Later<void> write(const Secret &document);

    /// Removes the document. Errors: as KeychainItems::remove.
    Later<void> remove();

private:
    struct Head
    {
        quint64 generation = 0;
        qsizetype count = 0;
        QByteArray digest;

        bool operator==(const Head &) const = default;
    };
    struct Reading;
    struct Writing;
    using Next = std::function<void()>;

    static bool isHead(const Secret &text);
    static std::optional<Head> parse(const Secret &text);
    static Secret spell(const Head &head);
    QString partKey(quint64 generation, qsizetype number) const;

    void readHead(const std::shared_ptr<Reading> &reading);
    void readParts(const std::shared_ptr<Reading> &reading);
    void writeParts(const std::shared_ptr<Writing> &writing, qsizetype number);
    void switchHead(const std::shared_ptr<Writing> &writing);
    void clearFrom(quint64 generation, qsizetype first, qsizetype number, const Next &next);
    void clearDown(quint64 generation, qsizetype first, qsizetype number, const Next &next);

    KeychainItems &m_items;
    QString m_key;
    qsizetype m_limit;
};

} // namespace countersign
