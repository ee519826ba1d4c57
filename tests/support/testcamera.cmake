# SPDX-FileCopyrightText: 2026 The Countersign developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The camera's tests need more than others: the plugin to be built before them, and a camera. Include this before the
# tests of ui are gathered; what has a target already is left alone there.

function(countersign_camera_test name)
    cmake_parse_arguments(arg "" "" "LIBRARIES" ${ARGN})
    add_executable(test_ui_${name} ${PROJECT_SOURCE_DIR}/tests/ui/tst_${name}.cpp)
    target_link_libraries(test_ui_${name} PRIVATE Qt6::Test ${arg_LIBRARIES})
    target_compile_definitions(test_ui_${name} PRIVATE
        COUNTERSIGN_TEST_DATA="${PROJECT_SOURCE_DIR}/tests/data"
        COUNTERSIGN_CAMERA_FOLDER="$<TARGET_FILE_DIR:countersign_camera>")
    add_dependencies(test_ui_${name} countersign_camera)
    add_test(NAME ui_${name} COMMAND test_ui_${name})
    set_tests_properties(ui_${name} PROPERTIES TIMEOUT 300
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;LANGUAGE=en")
endfunction()

countersign_camera_test(cameraframe LIBRARIES ui_camera)
countersign_camera_test(camerapage LIBRARIES ui)

find_package(PkgConfig QUIET)
if(PkgConfig_FOUND AND UNIX AND NOT APPLE)
    pkg_check_modules(GSTREAMER QUIET IMPORTED_TARGET gstreamer-base-1.0)
endif()
if(TARGET PkgConfig::GSTREAMER)
    add_library(testcamera STATIC ${CMAKE_CURRENT_LIST_DIR}/testcamera.cpp ${CMAKE_CURRENT_LIST_DIR}/testcamera.h)
    target_link_libraries(testcamera PUBLIC countersign_options Qt6::Gui PRIVATE PkgConfig::GSTREAMER)
    countersign_camera_test(camerafeed LIBRARIES ui testcamera)
else()
    message(STATUS "No test of the camera feed: it needs the package libgstreamer1.0-dev")
    add_custom_target(test_ui_camerafeed)
endif()
