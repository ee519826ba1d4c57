// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/keepassxml.h"

#include "core/base/base64.h"

#include <QHash>
#include <QXmlStreamReader>

#include <algorithm>
#include <vector>

namespace countersign::keepassxml {

namespace {

class Reader
{
public:
    Reader(const Secret &xml, const Reveal &reveal, const std::function<void(const Entry &)> &look)
        : m_xml(QByteArray::fromRawData(xml.view().data(), xml.size())), m_reveal(reveal), m_look(look)
    {}

    std::optional<Secret> run()
    {
        while (!m_xml.atEnd() && m_isSound) {
            const auto sort = m_xml.readNext();
            // Entities of its own are the one thing that could grow here; no such file has any.
            if (sort == QXmlStreamReader::DTD)
                return std::nullopt;
            if (sort == QXmlStreamReader::StartElement)
                begin();
            else if (sort == QXmlStreamReader::EndElement)
                end(m_xml.name().toString());
        }
        return m_isSound && !m_xml.hasError() && m_isKeePass ? std::optional(m_headDigest) : std::nullopt;
    }

private:
    struct Group
    {
        QString name;
        bool isBin = false;
    };

    void begin()
    {
        const QString name = m_xml.name().toString();
        m_path.push_back(name);
        if (m_path.size() == 1)
            m_isKeePass = name == u"KeePassFile";
        if (name == u"Group")
            m_groups.push_back({{}, !m_groups.empty() && m_groups.back().isBin});
        else if (name == u"Entry" && ++m_entries == 1)
            m_entry = {};
        const bool isProtected = m_xml.attributes().value(QLatin1StringView("Protected")) == u"True";
        constexpr const char16_t *texts[] = {u"Key",  u"Value",          u"Name",       u"UUID",
                                             u"Data", u"RecycleBinUUID", u"HeaderHash", u"CustomIconUUID"};
        if (isProtected
            || std::ranges::any_of(texts, [&](const char16_t *text) { return name == QStringView(text); })) {
            take(name, text(isProtected));
            m_path.pop_back();
        }
    }

    Secret text(bool isProtected)
    {
        QString written = m_xml.readElementText(QXmlStreamReader::SkipChildElements);
        Secret bytes = Secret::takeFrom(written.toUtf8());
        wipe(written);
        if (!isProtected)
            return bytes;
        const auto mixed = base64::decode(bytes.view());
        const auto plain = mixed ? m_reveal(mixed->view()) : std::nullopt;
        m_isSound = m_isSound && plain;
        return plain.value_or(Secret());
    }

    bool isIn(QStringView parent) const { return m_path.size() >= 2 && m_path[m_path.size() - 2] == parent; }

    void take(const QString &name, const Secret &text)
    {
        const auto word = [&] { return QString::fromUtf8(text.view()); };
        if (name == u"Key" && isIn(u"String")) {
            m_key = word();
        } else if (name == u"Value" && isIn(u"String")) {
            if (m_entries == 1)
                m_entry.values.insert(m_key, text);
        } else if (name == u"Name" && isIn(u"Group")) {
            m_groups.back().name = word();
        } else if (name == u"UUID" && isIn(u"Group")) {
            const bool isBin = !m_bin.isEmpty() && word() == m_bin;
            m_groups.back().isBin = m_groups.back().isBin || isBin;
        } else if (name == u"UUID" && isIn(u"Icon")) {
            m_icon = word();
        } else if (name == u"Data" && isIn(u"Icon")) {
            const auto picture = base64::decode(text.view());
            m_icons.insert(m_icon, picture ? picture->view().toByteArray() : QByteArray());
        } else if (name == u"CustomIconUUID" && isIn(u"Entry") && m_entries == 1) {
            m_entry.icon = m_icons.value(word());
        } else if (name == u"RecycleBinUUID") {
            m_bin = word();
        } else if (name == u"HeaderHash") {
            m_headDigest = base64::decode(text.view()).value_or(Secret());
        }
    }

    void end(const QString &name)
    {
        if (!m_path.empty())
            m_path.pop_back();
        if (name == u"Group" && !m_groups.empty()) {
            m_groups.pop_back();
        } else if (name == u"Entry" && --m_entries == 0 && !m_groups.empty() && !m_groups.back().isBin) {
            // The outermost group is the database itself.
            m_entry.group = m_groups.size() > 1 ? m_groups.back().name : QString();
            m_look(m_entry);
        }
    }

    QXmlStreamReader m_xml;
    const Reveal &m_reveal;
    const std::function<void(const Entry &)> &m_look;
    std::vector<QString> m_path;
    std::vector<Group> m_groups;
    Entry m_entry;
    int m_entries = 0; ///< How many of them we are in: older states of an entry lie in it.
    QString m_key;
    QString m_icon;
    QHash<QString, QByteArray> m_icons;
    QString m_bin;
    Secret m_headDigest;
    bool m_isKeePass = false;
    bool m_isSound = true;
};

} // namespace

std::optional<Secret> eachEntry(const Secret &xml, const Reveal &reveal, const std::function<void(const Entry &)> &look)
{
    return Reader(xml, reveal, look).run();
}

} // namespace countersign::keepassxml
