// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/marks/brands.h"

#include <QFile>
#include <QStringList>

#include <algorithm>
#include <iterator>

#ifdef COUNTERSIGN_BRANDS
// The drawings lie in a static library, where the linker drops what nobody names. Must stand outside a namespace.
static void nameBrands()
{
    Q_INIT_RESOURCE(brands);
}
#else
static void nameBrands() {}
#endif

namespace countersign {

namespace {

QByteArrayView wordsIn(QByteArrayView line)
{
    return line.first(std::max<qsizetype>(0, line.indexOf('\t')));
}

// Ends of web addresses, and the second level that some countries put before theirs.
constexpr const char *topLevels[] = {"com", "org", "net", "io", "app", "dev", "co", "eu", "de", "uk", "fr", "nl",
                                     "ch",  "at",  "me",  "gg", "tv",  "ai",  "us", "ca", "jp", "ru", "pl", "it",
                                     "es",  "se",  "no",  "fi", "dk",  "cz",  "br", "au", "in", "so", "sh", "cloud"};
constexpr const char *secondLevels[] = {"co", "com", "org", "net", "ac", "gov"};

bool isOneOf(const QString &word, const auto &list)
{
    return std::ranges::any_of(list, [&word](const char *one) { return word == QLatin1String(one); });
}

/// Of "accounts.example.co.uk", "example"; nothing where it is no web address.
QString ownerOf(const QString &address)
{
    QStringList parts = address.trimmed().toCaseFolded().split(u'.', Qt::SkipEmptyParts);
    if (parts.size() < 2 || address.trimmed().contains(u' ') || !isOneOf(parts.last(), topLevels))
        return {};
    parts.removeLast();
    if (parts.size() > 1 && isOneOf(parts.last(), secondLevels))
        parts.removeLast();
    return parts.last();
}

// What services put behind their name without becoming another one.
constexpr const char *harmless[] = {"account", "accounts", "login", "2fa", "mfa"};

} // namespace

Brands::Brands(const QString &folder) : m_folder(folder)
{
    QFile file(folder + QStringLiteral("/index"));
    if (!file.open(QIODevice::ReadOnly))
        return;
    m_index = file.readAll();
    for (qsizetype from = 0; from < m_index.size();) {
        const qsizetype end = m_index.indexOf('\n', from);
        const qsizetype to = end < 0 ? m_index.size() : end;
        if (to > from)
            m_lines.append(QByteArrayView(m_index).sliced(from, to - from));
        from = to + 1;
    }
}

QString Brands::wordsOf(const QString &name)
{
    QString words;
    bool between = false;
    for (const QChar c : name.toCaseFolded().normalized(QString::NormalizationForm_KD)) {
        if (c.isLetterOrNumber()) {
            if (between && !words.isEmpty())
                words += u' ';
            between = false;
            words += c;
        } else if (!c.isMark() && c != u'\'' && c != u'’') {
            between = true;
        }
    }
    return words;
}

QByteArrayView Brands::lineFor(const QStringList &words) const
{
    for (const QString &name : {words.join(u' '), words.join(QString())}) {
        const QByteArray wanted = name.toUtf8();
        const auto at = std::ranges::lower_bound(m_lines, QByteArrayView(wanted), {}, wordsIn);
        if (at != m_lines.end() && wordsIn(*at) == wanted)
            return *at;
    }
    return {};
}

Brand Brands::brandOf(QByteArrayView line) const
{
    const QList<QByteArray> cells = line.toByteArray().split('\t');
    return {m_folder + u'/' + QString::fromUtf8(cells.value(1)) + QStringLiteral(".svg"),
            QColor(u'#' + QString::fromLatin1(cells.value(2)))};
}

std::optional<Brand> Brands::find(const QString &issuer) const
{
    if (m_lines.isEmpty())
        return {};
    QStringList words = wordsOf(issuer).split(u' ', Qt::SkipEmptyParts);
    if (const QString owner = ownerOf(issuer); !owner.isEmpty()) {
        // An address belongs to whom it names at its end, whatever stands before that.
        for (const QStringList &name : {words, QStringList(wordsOf(owner).split(u' ', Qt::SkipEmptyParts))}) {
            if (const QByteArrayView line = lineFor(name); !line.isEmpty())
                return brandOf(line);
        }
        return {};
    }
    // The whole name, then less and less of it from its end.
    for (bool isWhole = true; !words.isEmpty(); words.removeLast()) {
        // Some brands are called by a word of the language, and others begin with it as well.
        const QByteArrayView line = lineFor(words);
        if (!line.isEmpty() && (isWhole || line.endsWith("\tbegins")))
            return brandOf(line);
        isWhole = isWhole && isOneOf(words.last(), harmless);
    }
    return {};
}

const Brands &brandsInside()
{
    static const Brands brands = [] {
        nameBrands();
        return Brands(QStringLiteral(":/brands"));
    }();
    return brands;
}

} // namespace countersign
