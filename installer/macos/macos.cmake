# SPDX-FileCopyrightText: 2026 The Countersign developers
# SPDX-License-Identifier: GPL-3.0-or-later

# Qt's own tool copies the libraries and plugins into the bundle. The other programs and the parts are named too,
# because nothing links to them.
find_program(MACDEPLOYQT macdeployqt6 NAMES macdeployqt HINTS ${Qt6_DIR}/../../../bin)
if(MACDEPLOYQT)
    file(WRITE ${CMAKE_CURRENT_BINARY_DIR}/deploy.cmake.in [[
set(bundle "$ENV{DESTDIR}${CMAKE_INSTALL_PREFIX}/countersign.app")
file(GLOB parts "${bundle}/Contents/PlugIns/countersign/*")
set(executables "-executable=${bundle}/Contents/MacOS/countersign-cli"
                "-executable=${bundle}/Contents/MacOS/countersign-reader")
foreach(part IN LISTS parts)
    list(APPEND executables "-executable=${part}")
endforeach()
execute_process(COMMAND "@MACDEPLOYQT@" "${bundle}" ${executables} COMMAND_ERROR_IS_FATAL ANY)
# An ad-hoc signature: without any, a Mac with Apple's own processor does not start the copied libraries.
execute_process(COMMAND codesign --force --deep --sign - "${bundle}" COMMAND_ERROR_IS_FATAL ANY)
]])
    configure_file(${CMAKE_CURRENT_BINARY_DIR}/deploy.cmake.in ${CMAKE_CURRENT_BINARY_DIR}/deploy.cmake @ONLY)
    install(SCRIPT ${CMAKE_CURRENT_BINARY_DIR}/deploy.cmake)
endif()

set(CPACK_GENERATOR DragNDrop)
set(CPACK_DMG_VOLUME_NAME "Countersign ${PROJECT_VERSION}")
