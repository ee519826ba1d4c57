// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/qrreader.h"

#include <QByteArray>

#include <optional>

/// What a program and its reader process say to each other. Pictures go through shared memory, and these few words
/// through the pipes. Neither side trusts the other: each word has a fixed place and a limit.
namespace countersign::readerwire {

/// The shared memory: the largest picture in grey, or the content of a picture file.
constexpr qsizetype memorySize = qr::mostPixels;

/// The reader's first argument; the second is the ticket of the shared memory. Pixels: for frames and screens, starts at once. Files: knows every picture format there is here.
enum class Mode { Pixels, Files };
constexpr const char *modeNames[] = {"pixels", "files"};

enum class Task : quint8 {
    Frame,  ///< Grey pixels of a live picture: quickly.
    Pixels, ///< Grey pixels of a screen or a clipboard: thoroughly.
    File,   ///< The content of a picture file.
    Small,  ///< The content of a picture file, to be had back as a small picture.
};

struct Request
{
    Task task = Task::Frame;
    quint32 turn = 0;  ///< Of a frame: see qr::readFrame.
    quint32 width = 0; ///< Of grey pixels without gaps; of a small picture, its longer side at most.
    quint32 height = 0;
    quint32 length = 0; ///< Of a file, in bytes.
};

constexpr qsizetype requestSize = 17;
/// Before each answer: how many bytes it has.
constexpr qsizetype lengthSize = 4;
/// Longer answers are not taken: a code holds 3 kB.
constexpr quint32 longestAnswer = 1024 * 1024;

QByteArray bytesOf(const Request &request);
/// Nothing where the bytes are no request, or speak of more than the shared memory holds.
std::optional<Request> requestFrom(const QByteArray &bytes);

/// With its length before it.
QByteArray bytesOf(const qr::Reading &reading);
/// `bytes` without the length. Nothing where they are no reading.
std::optional<qr::Reading> readingFrom(const QByteArray &bytes);

/// A small picture as bare pixels, which there is nothing to decode about; an empty one is PictureUnreadable. No longer on
/// any side than `mostSmallPixels`.
QByteArray bytesOf(const QImage &small);
/// `bytes` without the length. Nothing where they are no picture of that size.
std::optional<QImage> smallFrom(const QByteArray &bytes);
constexpr int mostSmallPixels = 256;

} // namespace countersign::readerwire
