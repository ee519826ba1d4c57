// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/keychaindocument.h"

#include "core/store/vaultstore.h"

#include <algorithm>

namespace countersign {

namespace {

constexpr QByteArrayView headStart = "countersign-parts:1:";
constexpr qsizetype mostParts = 65536; // 128 MiB in parts of 2,000 bytes: more than any vault that is read.
constexpr int mostTries = 5;

Secret joined(const QList<Secret> &parts)
{
    qsizetype size = 0;
    for (const Secret &part : parts)
        size += part.size();
    return Secret::build(size, [&](std::span<unsigned char> out) {
        auto place = out.begin();
        for (const Secret &part : parts)
            place = std::ranges::copy(part.bytes(), place).out;
    });
}

} // namespace

struct KeychainDocument::Reading
{
    Answer<Secret> answer;
    std::optional<Head> head;
    QList<Secret> parts;
    int triesLeft = mostTries;
};

struct KeychainDocument::Writing
{
    Answer<void> answer;
    Secret document;
    Head old;
    Head head;
};

KeychainDocument::KeychainDocument(KeychainItems &items, const QString &key, qsizetype itemLimit, QObject *parent)
    : QObject(parent), m_items(items), m_key(key), m_limit(itemLimit)
{}

bool KeychainDocument::isHead(const Secret &text)
{
    return text.view().startsWith(headStart);
}

std::optional<KeychainDocument::Head> KeychainDocument::parse(const Secret &text)
{
    const QByteArrayList fields = text.view().sliced(headStart.size()).toByteArray().split(':');
    if (fields.size() != 3)
        return {};
    bool generationIsNumber = false;
    bool countIsNumber = false;
    Head head{fields[0].toULongLong(&generationIsNumber), fields[1].toLongLong(&countIsNumber),
              QByteArray::fromHex(fields[2])};
    if (!generationIsNumber || !countIsNumber || head.count < 1 || head.count > mostParts)
        return {};
    return head;
}

Secret KeychainDocument::spell(const Head &head)
{
    return Secret::fromBytes(headStart.toByteArray() + QByteArray::number(head.generation) + ':'
                             + QByteArray::number(head.count) + ':' + head.digest.toHex());
}

QString KeychainDocument::partKey(quint64 generation, qsizetype number) const
{
    return QStringLiteral("%1/%2/%3").arg(m_key).arg(generation % 2).arg(number);
}

Later<Secret> KeychainDocument::read()
{
    auto reading = std::make_shared<Reading>();
    readHead(reading);
    return reading->answer.later();
}

void KeychainDocument::readHead(const std::shared_ptr<Reading> &reading)
{
    whenDone(m_items.read(m_key), this, [this, reading](const Result<Secret> &text) {
        if (!text || !isHead(*text))
            return reading->answer.give(text);
        const std::optional<Head> head = parse(*text);
        // The same head twice means that no writer came in between: the parts themselves are at fault.
        if (!head || head == reading->head || reading->triesLeft-- == 0)
            return reading->answer.give(failure(Reason::VaultDamaged));
        reading->head = head;
        reading->parts.clear();
        readParts(reading);
    });
}

void KeychainDocument::readParts(const std::shared_ptr<Reading> &reading)
{
    if (reading->parts.size() == reading->head->count) {
        Secret document = joined(reading->parts);
        if (VaultStore::digestOf(document) != reading->head->digest)
            return readHead(reading);
        return reading->answer.give(std::move(document));
    }
    const QString key = partKey(reading->head->generation, reading->parts.size());
    whenDone(m_items.read(key), this, [this, reading](const Result<Secret> &part) {
        if (!part && part.error().reason == Reason::VaultNotFound)
            return readHead(reading);
        if (!part)
            return reading->answer.give(part);
        reading->parts.append(*part);
        readParts(reading);
    });
}

Later<void> KeychainDocument::write(const Secret &document)
{
    if (m_limit <= 0)
        return m_items.write(m_key, document);
    auto writing = std::make_shared<Writing>();
    writing->document = document;
    whenDone(m_items.read(m_key), this, [this, writing](const Result<Secret> &text) {
        if (!text && text.error().reason != Reason::VaultNotFound)
            return writing->answer.give(failure(text.error()));
        if (text && isHead(*text))
            writing->old = parse(*text).value_or(Head());
        const qsizetype count = (writing->document.size() + m_limit - 1) / m_limit;
        writing->head = {writing->old.generation + 1, count, VaultStore::digestOf(writing->document)};
        if (count < 1 || count > mostParts)
            return writing->answer.give(failure(Reason::VaultTooLarge));
        writeParts(writing, 0);
    });
    return writing->answer.later();
}

void KeychainDocument::writeParts(const std::shared_ptr<Writing> &writing, qsizetype number)
{
    if (number == writing->head.count)
        return switchHead(writing);
    const qsizetype start = number * m_limit;
    const qsizetype size = std::min(m_limit, writing->document.size() - start);
    const Secret part = Secret::fromBytes(writing->document.view().sliced(start, size));
    whenDone(m_items.write(partKey(writing->head.generation, number), part), this,
             [this, writing, number](const Result<void> &written) {
        if (!written)
            return writing->answer.give(written);
        writeParts(writing, number + 1);
    });
}

void KeychainDocument::switchHead(const std::shared_ptr<Writing> &writing)
{
    whenDone(m_items.write(m_key, spell(writing->head)), this, [this, writing](const Result<void> &written) {
        if (!written)
            return writing->answer.give(written);
        // From here on the new document holds. What cannot be cleared now is cleared by a later write.
        const Head head = writing->head;
        const Head old = writing->old;
        clearFrom(head.generation, head.count, head.count, [this, writing, head, old] {
            clearFrom(head.generation + 1, 0, old.count, [writing] { writing->answer.give({}); });
        });
    });
}

/// Clears the parts from `first` on, however many there are; those before `number` need not be looked for.
void KeychainDocument::clearFrom(quint64 generation, qsizetype first, qsizetype number, const Next &next)
{
    whenDone(m_items.read(partKey(generation, number)), this,
             [this, generation, first, number, next](const Result<Secret> &part) {
        if (part && number < mostParts)
            return clearFrom(generation, first, number + 1, next);
        clearDown(generation, first, number - 1, next);
    });
}

void KeychainDocument::clearDown(quint64 generation, qsizetype first, qsizetype number, const Next &next)
{
    if (number < first)
        return next();
    whenDone(m_items.remove(partKey(generation, number)), this,
             [this, generation, first, number, next](const Result<void> &removed) {
        if (!removed)
            return next();
        clearDown(generation, first, number - 1, next);
    });
}

Later<void> KeychainDocument::remove()
{
    Answer<void> answer;
    whenDone(m_items.remove(m_key), this, [this, answer](const Result<void> &removed) {
        if (!removed || m_limit <= 0)
            return answer.give(removed);
        clearFrom(0, 0, 0, [this, answer] { clearFrom(1, 0, 0, [answer] { answer.give({}); }); });
    });
    return answer.later();
}

} // namespace countersign
