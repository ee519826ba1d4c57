// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// countersign-reader: reads the pictures that the other programs hand it, and nothing else (docs/scanning.md). A program
// of its own, so that those need not load a QR decoder when they start. It keeps nothing, so memory is not wiped at
// every turn: pictures are large.
#include "core/intake/readerchild.h"

int main(int argc, char **argv)
{
    return countersign::serveAsReader(argc, argv);
}
