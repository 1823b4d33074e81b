package main

import (
	"silkladder/app/chart"
	"silkladder/app/lang"
)

// Texts that belong to the site as a whole and not to a page.
var (
	siteName  = lang.Pair{En: "Silk Ladder", Zh: "丝路阶梯"}
	author    = lang.Pair{En: "The Silk Ladder authors", Zh: "丝路阶梯项目组"}
	loading   = lang.Pair{En: "Starting the simulator…", Zh: "正在启动模拟器…"}
	noScript  = lang.Pair{En: "You see the starting scenario. The simulator itself runs in your browser and needs JavaScript.", Zh: "您看到的是初始情景。模拟器在您的浏览器中运行，需要启用JavaScript。"}
	crashed   = lang.Pair{En: "The simulator has stopped unexpectedly. Your scenario is kept in the address of this page.", Zh: "模拟器意外停止。您的情景保存在本页网址中。"}
	notLoaded = lang.Pair{En: "The simulator could not be loaded. The page shows the starting scenario; reload to try again.", Zh: "模拟器未能加载。页面显示的是初始情景，重新载入可再次尝试。"}
	reload    = lang.Pair{En: "Reload", Zh: "重新载入"}

	missingTitle = lang.Pair{En: "This page does not exist", Zh: "没有这个页面"}
	missingText  = lang.Pair{
		En: "The address may have been mistyped, or the page was moved. A shared scenario always begins at the simulator.",
		Zh: "网址可能有误，或页面已经移动。分享的情景总是从模拟器页面打开。",
	}
	toHome    = lang.Pair{En: "Open the simulator", Zh: "打开模拟器"}
	toMethods = lang.Pair{En: "See the methods", Zh: "查看方法"}

	cardAlt = lang.Pair{
		En: "A map of the Belt and Road corridors with the value chain of an industrial cluster.",
		Zh: "“一带一路”走廊示意图与一个产业集群的价值链。",
	}
)

// The paper of both themes colours the browser around the page.
var (
	paperLight = chart.Hex("paper", chart.Light)
	paperDark  = chart.Hex("paper", chart.Dark)
)
