// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/androidprefs.h"

#include <QXmlStreamReader>

namespace countersign::androidprefs {

bool looksLike(const ForeignFile &file)
{
    if (!file.textStartsWith("<?xml") && !file.textStartsWith("<map"))
        return false;
    const qsizetype root = file.text().view().indexOf("<map");
    return root >= 0 && root < 256;
}

// Looked for before the whole is taken apart, since every format that is kept like this asks.
bool hasName(const ForeignFile &file, QLatin1StringView name)
{
    return looksLike(file) && file.text().view().contains(QByteArrayView(name)) && read(file).contains(name);
}

QMap<QString, Secret> read(const ForeignFile &file)
{
    QMap<QString, Secret> texts;
    if (!looksLike(file))
        return texts;
    const QByteArrayView text = file.text().view();
    // Entities of its own would be the one thing that can grow here; such a file has none.
    QXmlStreamReader xml(QByteArray::fromRawData(text.data(), text.size()));
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::DTD)
            return {};
        if (!xml.isStartElement() || xml.name() != u"string")
            continue;
        const QString name = xml.attributes().value(QLatin1StringView("name")).toString();
        QString value = xml.readElementText(QXmlStreamReader::SkipChildElements);
        texts.insert(name, Secret::takeFrom(value.toUtf8()));
        wipe(value);
    }
    return xml.hasError() ? QMap<QString, Secret>() : texts;
}

} // namespace countersign::androidprefs
