// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/foreignfile.h"

#include "core/intake/database.h"

#include <QStringDecoder>
#include <QUtf8StringView>

namespace countersign {

namespace {

Secret utf8Of(const Secret &content)
{
    QByteArrayView bytes = content.view();
    const bool isWide = bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff");
    if (isWide) {
        QStringDecoder decoder(QStringDecoder::Utf16);
        QString text = decoder.decode(bytes);
        const bool isSound = !decoder.hasError() && !text.contains(QChar::Null);
        Secret utf8 = isSound ? Secret::takeFrom(text.toUtf8()) : Secret();
        wipe(text);
        return utf8;
    }
    if (bytes.startsWith("\xef\xbb\xbf"))
        bytes = bytes.sliced(3);
    if (bytes.contains('\0') || !QUtf8StringView(bytes.data(), bytes.size()).isValidUtf8())
        return {};
    return bytes.size() == content.size() ? content : Secret::fromBytes(bytes);
}

} // namespace

ForeignFile::ForeignFile(Secret content, Effort effort, PictureReader pictures)
    : m_content(std::move(content)), m_effort(std::move(effort)), m_pictures(std::move(pictures))
{}

const Secret &ForeignFile::text() const
{
    if (!m_text)
        m_text = utf8Of(m_content);
    return *m_text;
}

bool ForeignFile::textStartsWith(QByteArrayView start) const
{
    return text()
               .view()
               .trimmed()
               .first(std::min(start.size(), text().view().trimmed().size()))
               .compare(start, Qt::CaseInsensitive)
           == 0;
}

const Database *ForeignFile::database() const
{
    if (!m_database) {
        auto opened = Database::looksLike(bytes()) ? Database::open(m_content, m_effort) : std::nullopt;
        m_database = opened ? std::make_shared<const Database>(*std::move(opened)) : nullptr;
    }
    return m_database->get();
}

json::Value ForeignFile::json() const
{
    if (!m_json) {
        const bool canBe = textStartsWith("{") || textStartsWith("[");
        m_json = canBe ? json::Document::parse(text()) : failure(Reason::VaultDamaged);
    }
    return *m_json ? (*m_json)->root() : json::Value();
}

} // namespace countersign
