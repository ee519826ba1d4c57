#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Countersign developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The layers test catches what it is there to catch."""
import sys
import unittest
from pathlib import Path

import layers
from layers import faults_of


class Layers(unittest.TestCase):
    def caught(self, path, line):
        return [number for number, _ in faults_of(path, "// head\n" + line + "\n")]

    def test_zxing_in_a_second_file(self):
        line = "#include <ZXing/ReadBarcode.h>"
        self.assertEqual(self.caught("core/intake/intake.cpp", line), [2])
        self.assertEqual(self.caught("core/intake/qrdecode.cpp", line), [])

    def test_widgets_in_core(self):
        for line in ("#include <QWidget>", "#include <QtWidgets/QLabel>", "#  include <QMessageBox>"):
            self.assertEqual(self.caught("core/session/session.cpp", line), [2], line)

    def test_multimedia_outside_the_camera(self):
        self.assertEqual(self.caught("ui/scan/camerapage.cpp", "#include <QCamera>"), [2])
        self.assertEqual(self.caught("ui/camera/capture.cpp", "#include <QCamera>"), [])

    def test_the_module_for_moving_stands_alone(self):
        self.assertEqual(self.caught("ui/moving/plugin/movingplugin.cpp", '#include "core/intake/importers.h"'), [])
        self.assertEqual(self.caught("ui/moving/plugin/movingplugin.cpp", '#include "ui/theme.h"'), [2])
        self.assertEqual(self.caught("ui/doors.cpp", '#include "ui/moving/plugin/movingplugin.h"'), [2])
        self.assertEqual(self.caught("ui/doors.cpp", '#include "ui/moving/movingpart.h"'), [])

    def test_going_up_a_storey(self):
        self.assertEqual(self.caught("core/otp/token.cpp", '#include "core/vault/vault.h"'), [2])
        self.assertEqual(self.caught("core/vault/vault.cpp", '#include "core/otp/token.h"'), [])
        self.assertEqual(self.caught("ui/mainwindow.cpp", '#include "core/store/vaultstore.h"'), [2])
        self.assertEqual(self.caught("core/intake/intake.cpp", '#include "ui/theme.h"'), [2])

    def test_openssl_outside_the_base(self):
        self.assertEqual(self.caught("ui/theme.cpp", "#include <openssl/evp.h>"), [2])

    def test_ordinary_includes_pass(self):
        for path, line in (("core/base/later.h", "#include <QFutureWatcher>"), ("core/base/later.h", "#include <memory>"),
                           ("core/intake/qrreader.h", "#include <QImage>"), ("ui/theme.cpp", "#include <QPalette>"),
                           ("core/store/vaultstore.h", "#include <QUuid>")):
            self.assertEqual(self.caught(path, line), [], line)


if __name__ == "__main__":
    layers.QT_HEADERS = Path(sys.argv.pop(1))
    unittest.main()
