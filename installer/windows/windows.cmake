# SPDX-FileCopyrightText: 2026 The Countersign developers
# SPDX-License-Identifier: GPL-3.0-or-later

# Qt's own tool copies the libraries and plugins beside the program; the parts are named too, because nothing links
# to them.
find_program(WINDEPLOYQT windeployqt6 NAMES windeployqt HINTS ${Qt6_DIR}/../../../bin ${Qt6_DIR}/../../tools/Qt6/bin)
if(WINDEPLOYQT)
    file(WRITE ${CMAKE_CURRENT_BINARY_DIR}/deploy.cmake.in [[
file(GLOB programs "${CMAKE_INSTALL_PREFIX}/bin/countersign*.exe" "${CMAKE_INSTALL_PREFIX}/lib/countersign/*.dll")
execute_process(
    COMMAND "@WINDEPLOYQT@" --dir "${CMAKE_INSTALL_PREFIX}/bin" --no-translations ${programs}
    COMMAND_ERROR_IS_FATAL ANY)
]])
    configure_file(${CMAKE_CURRENT_BINARY_DIR}/deploy.cmake.in ${CMAKE_CURRENT_BINARY_DIR}/deploy.cmake @ONLY)
    install(SCRIPT ${CMAKE_CURRENT_BINARY_DIR}/deploy.cmake)
endif()
# The compiler's own libraries; those of vcpkg (QtKeychain, ZXing, OpenSSL, libzip and the like) come along with the programs.
set(CMAKE_INSTALL_SYSTEM_RUNTIME_DESTINATION ${CMAKE_INSTALL_BINDIR})
include(InstallRequiredSystemLibraries)

find_program(MAKENSIS makensis HINTS "$ENV{ProgramFiles\(x86\)}/NSIS")
if(MAKENSIS)
    set(CPACK_GENERATOR NSIS)
else()
    set(CPACK_GENERATOR WIX)
endif()
set(CPACK_PACKAGE_INSTALL_DIRECTORY Countersign)
set(CPACK_PACKAGE_EXECUTABLES countersign Countersign)

set(CPACK_NSIS_MUI_ICON ${PROJECT_SOURCE_DIR}/resources/icons/countersign.ico)
set(CPACK_NSIS_MUI_UNIICON ${CPACK_NSIS_MUI_ICON})
set(CPACK_NSIS_INSTALLED_ICON_NAME bin/countersign.exe)
set(CPACK_NSIS_DISPLAY_NAME Countersign)
set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
set(CPACK_NSIS_MANIFEST_DPI_AWARE ON)

# Links to accounts open the program. In the registry of whoever the installation is for.
foreach(scheme otpauth otpauth-migration)
    set(key "SHCTX 'Software\\Classes\\${scheme}")
    string(APPEND CPACK_NSIS_EXTRA_INSTALL_COMMANDS "
WriteRegStr ${key}' '' 'URL:${scheme}'
WriteRegStr ${key}' 'URL Protocol' ''
WriteRegStr ${key}\\shell\\open\\command' '' '\"$INSTDIR\\bin\\countersign.exe\" \"%1\"'")
    string(APPEND CPACK_NSIS_EXTRA_UNINSTALL_COMMANDS "
DeleteRegKey ${key}'")
endforeach()

# This code ties all versions together, so that a newer one replaces an older one. It never changes.
set(CPACK_WIX_UPGRADE_GUID 6B0B6A0E-4D6E-4C55-9E0B-6E7A6C9E2F31)
set(CPACK_WIX_PRODUCT_ICON ${CPACK_NSIS_MUI_ICON})
