// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/otp/token.h"
#include "core/vault/vault.h"

#include <QImage>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace countersign {

class ReaderProcess;

/// How a token that comes in stands to the vault.
enum class Standing {
    New,
    Here,        ///< The same key is here already.
    ReEnrolment, ///< The same issuer and account are here, with another key.
};

struct IncomingToken
{
    Token token;
    Standing standing = Standing::New;
    TokenId match = {};   ///< The token it is, or enrols again; null for New.
    bool trashed = false; ///< It lay in the other program's bin.
};

/// Something in the input that looked like an account and could not be taken in.
struct Refused
{
    QString name; ///< As far as it could be made out; never a secret.
    Error why;
};

/// Parts of a Google export: which of `size` parts (0-based) have been read.
struct Batch
{
    qint64 id = 0;
    int size = 1;
    QList<int> read;

    /// 0-based parts still to come, in order.
    QList<int> missing() const;
};

/// What came through a door, for a person to say yes to.
struct Incoming
{
    QList<IncomingToken> tokens;
    QList<Refused> refused;
    std::optional<Batch> batch;
    QList<Batch> otherBatches = {}; ///< Exports that other parts belong to; join() goes on with them.
    /// Picture files in which the keys can still be seen.
    QStringList pictures = {};
};

namespace intake {

/// Reads one text by what it is: key URIs (one or many, one a line), Google migration links (all parts), a whole
/// "set up manually" block, or a bare key. Answers with what it found, or the reason why it is no token (WebLink,
/// WifiCode, MicrosoftPush, …). Of several entries the bad ones are listed as refused, even if that is all of them.
/// Nothing of the text is logged.
Result<Incoming> fromText(const QString &text);

/// The same for the texts of all QR codes in one picture. One good text is enough; the others are listed as refused.
Result<Incoming> fromCodes(const QStringList &texts);

/// Reads all QR codes in a picture, and waits for it. Errors: those of the reader and of fromCodes.
Result<Incoming> fromPicture(const QImage &picture, ReaderProcess &reader);

/// Reads the content of a file: a picture, or a text of up to 16 MiB. Errors: PictureUnreadable, TextTooLarge, and as
/// above.
Result<Incoming> fromContent(const QByteArray &content, ReaderProcess &reader);

/// Reads a file, of up to 64 MB where it is a picture. Errors: FileUnreadable, and as above.
Result<Incoming> fromFile(const QString &path, ReaderProcess &reader);

/// Adds what a further part or picture brought. Tokens with the same key and names are kept once, HOTP with its higher
/// counter; what was refused counts as often as one part has it; batches with the same id are joined.
void join(Incoming &all, Incoming more);

/// Says of each token how it stands to the vault. Another key for an account whose present key comes in as well is New.
void compare(Incoming &incoming, const Vault &vault);

} // namespace intake
} // namespace countersign
