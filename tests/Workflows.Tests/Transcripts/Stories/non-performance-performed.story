# 决定作出前履行完毕的，不予列入；部分履行的继续办理。经催告前已履行、查明无履行能力的，不予列入。
title 催告后履行，终止办理
party a "湖南某示范建材有限公司（虚构）" 91430100MA4LD0047X legalPerson
party b "湖南某示范食品有限公司（虚构）" 91430100MA4LA0016G legalPerson

2026-03-02 zhang.case.changsha opens listing-non-performance A for 430100 against a courtDocument=false penaltyNumber=长市监罚〔2025〕70号 => Found
2026-03-02 zhang.case.changsha A find found "有履行能力。" dutyText=罚款二十万元 decisionEffective=true ableToPerform=true => Found
2026-03-02 zhang.case.changsha A serveDemand served demandServedOn=2026-03-02 => Demanded
2026-03-10 zhang.case.changsha A recordPerformance inPart "已缴十万元。" => Demanded
2026-03-17 zhang.case.changsha A propose propose "仍欠十万元，拒不缴纳。" refusesOrEvades=true credibilityHarmed=true decisionEffective=true ableToPerform=true hearingApplies=false registeredInProvince=true => Demanded
2026-03-18 wang.credit.changsha A creditCheck agree => Reviewed
2026-03-19 zhang.case.changsha A serveNotice served noticeServedOn=2026-03-19 => Notified
2026-03-20 zhang.case.changsha A recordDefence defenceMade "当事人称将于本周缴清。" => Notified
2026-03-23 zhang.case.changsha A recordPerformance performed "已缴清余款。" performedOn=2026-03-23 => !EvidenceMissing
2026-03-23 zhang.case.changsha A recordPerformance performed "已缴清余款。" performedOn=2026-03-23 +performanceProof => Performed
2026-03-23 zhao.legal.changsha A reviewDefence upheld "维持。" => !CaseClosed
2026-03-23 zhang.case.changsha opens listing-non-performance B for 430100 against b courtDocument=false penaltyNumber=长市监罚〔2025〕71号 => Found
2026-03-24 zhang.case.changsha B find found "有履行能力。" dutyText=没收违法所得三万元 decisionEffective=true ableToPerform=true => Found
2026-03-24 zhang.case.changsha B serveDemand performedBefore "送达前当事人已缴清。" performedOn=2026-03-24 +performanceProof => NotListed
