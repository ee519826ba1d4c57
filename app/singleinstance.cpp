// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/singleinstance.h"

#include "core/platform/activation.h"
#include "core/session/places.h"

#include <QFileInfo>
#include <QStringDecoder>
#include <QUrl>

#include <algorithm>
#include <utility>

namespace countersign {

namespace {

// The parts of a wish: what it is, the deed, the leave, the places. A command line holds no zero bytes, so they part them.
constexpr QByteArrayView kind("countersign-wish 1");
constexpr QByteArrayView pickWord("pick");
constexpr QByteArrayView showWord("show");
constexpr qsizetype mostPlaces = 1000;

// The program that runs stands in another folder.
QString wholePath(const QString &place)
{
    const QUrl url(place);
    // A drive letter is no scheme.
    return url.scheme().size() > 1 ? place : QFileInfo(place).absoluteFilePath();
}

QList<QByteArrayView> partsOf(QByteArrayView text)
{
    QList<QByteArrayView> parts;
    while (parts.size() < mostPlaces + 3) {
        const qsizetype end = text.indexOf('\0');
        parts.append(text.first(end < 0 ? text.size() : end));
        if (end < 0)
            break;
        text = text.sliced(end + 1);
    }
    return parts;
}

} // namespace

Secret writeWish(const Wish &wish)
{
    QByteArray text =
        kind.toByteArray() + '\0' + (wish.options.pick ? pickWord : showWord).toByteArray() + '\0' + wish.leave;
    for (const QString &place : wish.options.places) {
        QByteArray bytes = wholePath(place).toUtf8();
        text += '\0' + bytes;
        wipe(bytes);
    }
    return Secret::takeFrom(std::move(text));
}

std::optional<Wish> readWish(const Secret &message)
{
    const QList<QByteArrayView> parts = partsOf(message.view());
    if (parts.size() < 3 || parts.at(0) != kind || (parts.at(1) != pickWord && parts.at(1) != showWord)
        || parts.at(2).size() > mostLeaveBytes
        || !std::ranges::all_of(parts.at(2), [](char c) { return c > ' ' && c < 127; }))
        return std::nullopt;
    Wish wish{{{}, parts.at(1) == pickWord}, parts.at(2).toByteArray()};
    for (const QByteArrayView part : parts.sliced(3)) {
        QStringDecoder decoder(QStringDecoder::Utf8);
        const QString place = decoder(part);
        if (place.isEmpty() || decoder.hasError())
            return std::nullopt;
        wish.options.places.append(place);
    }
    return wish;
}

SingleInstance::SingleInstance() : m_place(systemSettingsFolder()) {}

InstancePlace::Outcome SingleInstance::passOn(const StartOptions &options)
{
    return m_place.take(writeWish({options, leaveOfThisStart()}));
}

void SingleInstance::listen(std::function<void(const Wish &)> serve)
{
    QObject::connect(&m_place, &InstancePlace::asked, &m_place, [serve = std::move(serve)](const Secret &message) {
        if (const auto wish = readWish(message))
            serve(*wish);
    });
    m_place.listen();
}

} // namespace countersign
