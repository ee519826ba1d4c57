// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/intake.h"
#include "core/vault/changes.h"

#include <QAbstractListModel>

namespace countersign {

/// Everything that came in, a row each, and what the person wants done with it. What has to be decided stands first, then
/// what cannot be taken in, what is new, what lay in the other app's bin, and what is here already.
class IncomingModel : public QAbstractListModel
{
    Q_OBJECT
public:
    /// What is to become of an entry.
    enum class Answer { Skip, Add, Replace };

    /// How many of each kind; the kinds add up to all.
    struct Totals
    {
        int all = 0;
        int fresh = 0;
        int here = 0;
        int again = 0; ///< Accounts that are here with another key.
        int binned = 0;
        int refused = 0;
    };

    /// `incoming` has been compared with the vault (intake::compare).
    explicit IncomingModel(Incoming incoming, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    const Totals &totals() const { return m_totals; }
    /// "34 entries: 30 new, 2 here already, 1 enrolled again and 1 set aside".
    QString totalsInWords() const;

    /// How many will be kept, and how many could be.
    int chosen() const { return m_chosen; }
    int choosable() const { return m_choosable; }
    void chooseAll(bool all);

    /// An account that is here with another key.
    bool isAgain(int row) const;
    bool isRefused(int row) const { return m_rows.at(row).kind == Kind::Refused; }
    Answer answer(int row) const { return m_rows.at(row).answer; }
    void setAnswer(int row, Answer answer);
    /// The same for all accounts that are here with another key.
    void answerAll(Answer answer);

    /// The answers as one change, and the tokens it is about in the order in which they came.
    Change change(qint64 now) const;
    QList<Token> chosenTokens() const;

Q_SIGNALS:
    void chosenChanged();

private:
    enum class Kind { Again, Refused, New, Binned, Here, Repeated };
    struct Row
    {
        Kind kind;
        qsizetype entry; ///< Among the tokens that came in, or among the refused.
        Answer answer;
        bool replaces = false; ///< So answered, and the first one for its account: a second does not push it out.
    };

    void addTokens();
    void count();
    QString nameOf(const Row &row) const;
    QString remarkOn(const Row &row) const;
    static bool isChoosable(const Row &row);
    static Answer suggested(Kind kind);

    Incoming m_incoming;
    QList<Row> m_rows;
    Totals m_totals;
    int m_chosen = 0;
    int m_choosable = 0;
};

} // namespace countersign
