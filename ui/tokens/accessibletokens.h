// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace countersign {

class TokenListView;

/// Has a screen reader find in the view a list of accounts. The name of a row is issuer and account, and no more: a code
/// that is part of it would be read with every step through the list. What is in the row
/// stands below it for those who ask, the code sign by sign and the seconds it has left; and the row can be asked for
/// whatever its menu offers.
void makeAccessible(TokenListView *view);

} // namespace countersign
