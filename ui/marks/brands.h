// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QColor>
#include <QList>
#include <QString>

#include <optional>

namespace countersign {

/// A brand's sign: a drawing of one colour in a square, and the brand's colour.
struct Brand
{
    QString sign; ///< Path of the SVG.
    QColor colour;
};

/// The brand icons that were put into the program when it was built (cmake/brands.py), and which issuer is one of them. A
/// wrong sign is worse than none: a name that only begins like a brand's is not the brand.
class Brands
{
public:
    /// From a folder with a file "index" and the drawings beside it. Without one there are no brands.
    explicit Brands(const QString &folder);

    std::optional<Brand> find(const QString &issuer) const;
    qsizetype size() const { return m_lines.size(); }

    /// The words of a name, in small letters and without punctuation and accents.
    static QString wordsOf(const QString &name);

private:
    /// The line of a name, written in one word or in several; empty where there is none.
    QByteArrayView lineFor(const QStringList &words) const;
    Brand brandOf(QByteArrayView line) const;

    QString m_folder;
    QByteArray m_index;
    QList<QByteArrayView> m_lines; ///< "words<TAB>slug<TAB>rrggbb<TAB>how", in the order of their words.
};

/// Those in the program itself. Read when they are first asked for.
const Brands &brandsInside();

} // namespace countersign
