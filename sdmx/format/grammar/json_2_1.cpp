// SPDX-License-Identifier: Apache-2.0
// Made by scripts/make_json_grammar.py; not edited by hand. Notation: json_table.hpp.
#include "sdmx/format/grammar/json_table.hpp"

namespace sdmx::grammar {

// clang-format off
const std::string_view kJson21Data = R"grammar(P	x-.*
P	.*\.json|.*\.schema\.json
P	[A-Za-z0-9_@$-]+
P	(((en-GB-oed|i-ami|i-bnn|i-default|i-enochian|i-hak|i-klingon|i-lux|i-mingo|i-navajo|i-pwn|i-tao|i-tay|i-tsu|sgn-BE-FR|sgn-BE-NL|sgn-CH-DE)|(art-lojban|cel-gaulish|no-bok|no-nyn|zh-guoyu|zh-hakka|zh-min|zh-min-nan|zh-xiang))|((([A-Za-z]{2,3}(-([A-Za-z]{3}(-[A-Za-z]{3}){0,2}))?)|[A-Za-z]{4}|[A-Za-z]{5,8})(-([A-Za-z]{4}))?(-([A-Za-z]{2}|[0-9]{3}))?(-([A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*(-([0-9A-WY-Za-wy-z](-[A-Za-z0-9]{2,8})+))*(-(x(-[A-Za-z0-9]{1,8})+))?)|(x(-[A-Za-z0-9]{1,8})+))
P	(([0-9]*|~)?(:([0-9]*|~))*)
P	[0-9]+(:[0-9]+)*
P	((en-GB-oed|i-ami|i-bnn|i-default|i-enochian|i-hak|i-klingon|i-lux|i-mingo|i-navajo|i-pwn|i-tao|i-tay|i-tsu|sgn-BE-FR|sgn-BE-NL|sgn-CH-DE)|(art-lojban|cel-gaulish|no-bok|no-nyn|zh-guoyu|zh-hakka|zh-min|zh-min-nan|zh-xiang))|(([a-z]{2,3}((-[a-z]{3}){1,3})?)|[a-z]{4}|[a-z]{5,8})(-([a-z]{4}))?(-([a-z]{2}|[0-9]{3}))?((-([0-9a-z]{5,8}|[0-9][0-9a-z]{3}))*)?((-[0-9a-wy-z](-[0-9a-z]{2,8})+)*)?(-x(-[0-9a-z]{1,8})+)?|(x(-[0-9a-z]{1,8})+)
P	urn:sdmx:org\.sdmx\.infomodel\.((base\.((Agency)|(OrganisationUnitScheme)|(AgencyScheme)|(DataProviderScheme)|(MetadataProviderScheme)|(DataConsumerScheme)|(OrganisationUnit)|(DataProvider)|(MetadataProvider)|(DataConsumer)))|(codelist\.((Codelist)|(Valuelist)|(Hierarchy)|(HierarchyAssociation)|(Code)|(HierarchicalCode)|(Level)))|(conceptscheme\.((ConceptScheme)|(Concept)))|(datastructure\.((DataStructure)|(AttributeDescriptor)|(DataAttribute)|(GroupDimensionDescriptor)|(DimensionDescriptor)|(Dimension)|(TimeDimension)|(MeasureDescriptor)|(Measure)|(Dataflow)))|(categoryscheme\.((CategoryScheme)|(Category)|(Categorisation)|(ReportingTaxonomy)|(ReportingCategory)))|(registry\.((ProvisionAgreement)|(MetadataProvisionAgreement)|(DataConstraint)|(AvailabilityConstraint)|(MetadataConstraint)|(Subscription)))|(metadatastructure\.((MetadataAttributeDescriptor)|(MetadataAttribute)|(MetadataStructure)|(Metadataflow)))|(process\.((Process)|(ProcessStep)|(Transition)))|(structuremapping\.((StructureMap)|(ComponentMap)|(EpochMap)|(DatePatternMap)|(ConceptSchemeMap)|(OrganisationSchemeMap)|(CategorySchemeMap)|(ReportingTaxonomyMap)|(RepresentationMap)|(FrequencyFormatMapping)))|(transformation\.((TransformationScheme)|(Transformation)|(CustomTypeScheme)|(CustomType)|(NamePersonalisationScheme)|(NamePersonalisation)|(VtlMappingScheme)|(VtlCodelistMapping)|(VtlConceptMapping)|(VtlDataflowMapping)|(RulesetScheme)|(Ruleset)|(UserDefinedOperatorScheme)|(UserDefinedOperator))))=([A-Za-z][A-Za-z0-9_-]*(\.[A-Za-z][A-Za-z0-9_-]*)*):([A-Za-z0-9_@$-]+)\((((0|[1-9][0-9]*)(\.(0|[1-9][0-9]*))?)|((0|[1-9][0-9]*)(\.(0|[1-9][0-9]*)){2}(-(([A-Za-z-]|([A-Za-z-][A-Za-z0-9-]+)|([A-Za-z0-9-]+[A-Za-z-][A-Za-z0-9-]*))|(0|[1-9][0-9]*))(\.(([A-Za-z-]|([A-Za-z-][A-Za-z0-9-]+)|([A-Za-z0-9-]+[A-Za-z-][A-Za-z0-9-]*))|(0|[1-9][0-9]*)))*)?)|(((0|[1-9][0-9]*)\+\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*))|((0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\+\.(0|[1-9][0-9]*))|((0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\+)))\)(\.[A-Za-z0-9_@$-]+(\.[A-Za-z0-9_@$-]+)*)?
P	[A-Za-z][A-Za-z0-9_-]*
P	P((([0-9]+Y([0-9]+M)?([0-9]+D)?|([0-9]+M)([0-9]+D)?|([0-9]+D))(T(([0-9]+H)([0-9]+M)?([0-9]+(\.[0-9]+)?S)?|([0-9]+M)([0-9]+(\.[0-9]+)?S)?|([0-9]+(\.[0-9]+)?S)))?)|(T(([0-9]+H)([0-9]+M)?([0-9]+(\.[0-9]+)?S)?|([0-9]+M)([0-9]+(\.[0-9]+)?S)?|([0-9]+(\.[0-9]+)?S))))
P	([1-9][0-9]{3,}|0[0-9]{3})(Z|(\+|-)((0[0-9]|1[0-3]):[0-5][0-9]|14:00))?
P	([1-9][0-9]{3,}|0[0-9]{3})-(0[1-9]|1[0-2])(Z|(\+|-)((0[0-9]|1[0-3]):[0-5][0-9]|14:00))?
P	[0-9]{4}-([ASTQ][0-9]{1}|[MW][0-9]{2}|[D][0-9]{3})(Z|((\+|-)[0-9]{2}:[0-9]{2}))?
S	
S	to	p$schema?2	pdata?3	perrors?4	pmeta!5	q0?0	c
S	ts	/1	furi
S	to	pdataSets?6	pstructures?7	q0?0	c
S	ta	i8
S	to	pcontentLanguages?9	pid!10	plinks?11	pname?12	pnames?13	pprepared!14	preceivers?15	pschema?16	psender!17	ptest?18	q0?0	c
S	ta	i19
S	ta	i20
S	to	pcode!21	pdetail?12	pdetails?13	plinks?11	ptitle?12	ptitles?13	q0?0	c
S	ta	[1	#	i22
S	ts	/2
S	ta	i23
S	ts
S	to	q3?12	c
S	^24,25
S	ta	i17
S	ts	furi
S	to	pcontacts?26	pid!10	pname?12	pnames?13	q0?0	c
S	tb
S	to	paction?27	pannotations?28	pattributes?29	pdimensionGroupAttributes?30	plinks?11	pobservations?31	ppublicationPeriod?12	ppublicationYear?12	preportingBegin?12	preportingEnd?12	pseries?32	pstructure?33	pvalidFrom?24	pvalidTo?24	q0?0	c
S	to	pannotations?34	pattributes?35	pdataSets?36	pdescription?12	pdescriptions?13	pdimensions!37	plinks!11	pmeasures?38	pname!12	pnames?13	q0?0	c
S	tn
S	ts	/3
S	to	phref?39	phreflang?40	prel?41	ptitle?12	ptitles?13	ptype?12	puri?16	purn?42	q0?0	c	|43,44
S	ts	fdate-time
S	ts	fdate
S	ta	i45
S	ts	="Merge"	="Replace"	="Delete"	="Append"	="Information"
S	ta	i46
S	ta	i47
S	to	q4?29	c
S	to	q5?48	c
S	to	q5?49	c
S	ti
S	ta	i50
S	to	pdataSet?51	pdimensionGroup?51	pobservation?51	pseries?51	q0?0	c
S	ta	[1	i33
S	to	pdataSet?52	pobservation?52	pseries?52	q0?0	c
S	to	pobservation?53	q0?0	c
S	ts	furi-reference
S	ts	/6
S	|12,54
S	ts	/7
S	phref!0	prel!0
S	prel!0	purn!0
S	to	pdepartment?12	pdepartments?13	pemails?55	pfaxes?56	pname!12	pnames?13	prole?12	proles?13	ptelephones?56	puris?57	px400s?56	q0?0	c
S	ti	<0
S	<0	|33,21,18,12,13,58,59
S	ta	i60
S	to	pannotations?28	pattributes?29	pobservations?31	c
S	to	pid?12	plinks?11	ptext?12	ptexts?13	ptitle?12	ptype?12	pvalue?12	q0?0	c
S	ta	#	i61
S	ta	#	i62
S	ta	#	i63
S	ts	="agencyscheme"	="alternate"	="appendix"	="bookmark"	="categorisation"	="categoryscheme"	="chapter"	="codelist"	="conceptscheme"	="constraint"	="contents"	="copyright"	="current"	="dataflow"	="dataconsumerscheme"	="dataproviderscheme"	="describedby"	="edit"	="edit-media"	="enclosure"	="first"	="glossary"	="help"	="hierarchicalcodelist"	="hub"	="index"	="last"	="latest-version"	="license"	="metadataflow"	="next"	="next-archive"	="organisationunitscheme"	="payment"	="prev"	="predecessor-version"	="previous"	="prev-archive"	="process"	="provisionagreement"	="related"	="replies"	="reportingtaxonomy"	="section"	="self"	="service"	="start"	="structure"	="structureset"	="stylesheet"	="subsection"	="successor-version"	="up"	="version-history"	="via"	="working-copy"	="working-copy-of"
S	ta	[1	i64
S	ta	[1	i12
S	ta	[1	i16
S	^65,66,67,68,69
S	tz
S	|33,21,18,12,13,58,59
S	to	pannotations?28	pdefault?12	pdescription?12	pdescriptions?13	pformat?70	pid!71	pisMandatory?18	plinks?11	pmaxOccurs?72	pminOccurs?46	pname!12	pnames?13	prelationship?73	proles?74	pvalues?75	q0?0	c
S	to	pannotations?28	pdescription?12	pdescriptions?13	pformat?76	pid!71	pkeyPosition!46	plinks?11	pname!12	pnames?13	proles?74	pvalues?77	q0?0	c
S	to	pannotations?28	pdescription?12	pdescriptions?13	pformat?70	pid!71	pisMandatory?18	plinks?11	pmaxOccurs?72	pminOccurs?46	pname!12	pnames?13	proles?74	pvalues?75	q0?0	c
S	ts	femail
S	ta	[1	i78
S	ta	[1	i79
S	ta	[1	i80
S	ta	[1	i81
S	ta	[1	i82
S	to	pdataType?83	pdecimals?84	pendTime?85	pendValue?21	pinterval?21	pisMultiLingual?18	pisSequence?18	pmaxLength?84	pmaxOccurs?72	pmaxValue?21	pminLength?84	pminOccurs?33	pminValue?21	ppattern?12	psentinelValues?86	pstartTime?85	pstartValue?21	ptimeInterval?87	q0?0	c
S	ts	/8
S	|84,88
S	to	pdataflow?89	pdimensions?90	pmeasures?90	pobservation?89	pprimaryMeasure?71	q0?0	c	^91,92,93,94
S	ta	i71
S	ta	[1	#	i95
S	to	pdataType?96	pdecimals?84	pendTime?85	pendValue?21	pinterval?21	pisSequence?18	pmaxLength?84	pmaxValue?21	pminLength?84	pminValue?21	ppattern?12	psentinelValues?86	pstartTime?85	pstartValue?21	ptimeInterval?87	q0?0	c
S	ta	[1	#	i97
S	|21,59
S	|18,59
S	|12,59
S	|13,59
S	|58,59
S	^98,96
S	ti	<1
S	|99,100,25,24,101
S	ta	[1	#	i102
S	ts	/9
S	ts	="unbounded"
S	to	c
S	ta	[1	i71
S	pdimensions!0
S	pdataflow!0
S	pobservation!0
S	pprimaryMeasure!0
S	|59,103
S	ts	="String"	="Alpha"	="AlphaNumeric"	="Numeric"	="BigInteger"	="Integer"	="Long"	="Short"	="Decimal"	="Float"	="Double"	="Boolean"	="URI"	="Count"	="InclusiveValueRange"	="ExclusiveValueRange"	="Incremental"	="ObservationalTimePeriod"	="StandardTimePeriod"	="BasicTimePeriod"	="GregorianTimePeriod"	="GregorianYear"	="GregorianYearMonth"	="GregorianDay"	="ReportingTimePeriod"	="ReportingYear"	="ReportingSemester"	="ReportingTrimester"	="ReportingQuarter"	="ReportingMonth"	="ReportingWeek"	="ReportingDay"	="DateTime"	="TimeRange"	="Month"	="MonthDay"	="Day"	="Time"	="Duration"	="GeospatialInformation"
S	to	pannotations?28	pdescription?12	pdescriptions?13	pend?24	pid?10	plinks?11	pname?12	pnames?13	porder?46	pparent?10	pstart?24	pvalue?104	q0?0	c	^105,106
S	ts	="XHTML"
S	ts	/10
S	ts	/11
S	ts	/12
S	to	pdescription?12	pdescriptions?13	pname?12	pnames?13	pvalue?107	q0?0	c	|108,109
S	to	pannotations?28	pdescription?12	pdescriptions?13	pend?24	pid?10	plinks?11	pname?12	pnames?13	porder?46	pparent?10	pstart?24	pvalue?110	pvalues?58	q0?0	c	^105,106,111
S	|33,21,18,12
S	|112,113
S	pvalue!0
S	|21,33,12
S	pname!0	pvalue!0
S	pname!0	pnames!0	pvalue!0
S	|33,21,18,12,13
S	pvalues!0
S	pid!0	pname!0
S	pid!0	pname!0	pnames!0
R	1
)grammar";

const std::string_view kJson21Structure = R"grammar(P	x-.*
P	.*\.json|.*\.schema\.json
P	[A-Za-z0-9_@$-]+
P	(((en-GB-oed|i-ami|i-bnn|i-default|i-enochian|i-hak|i-klingon|i-lux|i-mingo|i-navajo|i-pwn|i-tao|i-tay|i-tsu|sgn-BE-FR|sgn-BE-NL|sgn-CH-DE)|(art-lojban|cel-gaulish|no-bok|no-nyn|zh-guoyu|zh-hakka|zh-min|zh-min-nan|zh-xiang))|((([A-Za-z]{2,3}(-([A-Za-z]{3}(-[A-Za-z]{3}){0,2}))?)|[A-Za-z]{4}|[A-Za-z]{5,8})(-([A-Za-z]{4}))?(-([A-Za-z]{2}|[0-9]{3}))?(-([A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*(-([0-9A-WY-Za-wy-z](-[A-Za-z0-9]{2,8})+))*(-(x(-[A-Za-z0-9]{1,8})+))?)|(x(-[A-Za-z0-9]{1,8})+))
P	[A-Za-z][A-Za-z0-9_-]*(\.[A-Za-z][A-Za-z0-9_-]*)*
P	urn:sdmx:org\.sdmx\.infomodel\.((base\.((Agency)|(OrganisationUnitScheme)|(AgencyScheme)|(DataProviderScheme)|(MetadataProviderScheme)|(DataConsumerScheme)|(OrganisationUnit)|(DataProvider)|(MetadataProvider)|(DataConsumer)))|(codelist\.((Codelist)|(ValueList)|(Hierarchy)|(HierarchyAssociation)|(Code)|(HierarchicalCode)|(Level)))|(conceptscheme\.((ConceptScheme)|(Concept)))|(datastructure\.((DataStructure)|(AttributeDescriptor)|(DataAttribute)|(GroupDimensionDescriptor)|(DimensionDescriptor)|(Dimension)|(TimeDimension)|(MeasureDescriptor)|(Measure)|(Dataflow)))|(categoryscheme\.((CategoryScheme)|(Category)|(Categorisation)|(ReportingTaxonomy)|(ReportingCategory)))|(registry\.((ProvisionAgreement)|(MetadataProvisionAgreement)|(DataConstraint)|(AvailabilityConstraint)|(MetadataConstraint)|(Subscription)))|(metadatastructure\.((MetadataAttributeDescriptor)|(MetadataAttribute)|(MetadataStructure)|(Metadataflow)))|(process\.((Process)|(ProcessStep)|(Transition)))|(structuremapping\.((StructureMap)|(ComponentMap)|(EpochMap)|(DatePatternMap)|(ConceptSchemeMap)|(OrganisationSchemeMap)|(CategorySchemeMap)|(ReportingTaxonomyMap)|(RepresentationMap)|(FrequencyFormatMapping)))|(transformation\.((TransformationScheme)|(Transformation)|(CustomTypeScheme)|(CustomType)|(NamePersonalisationScheme)|(NamePersonalisation)|(VtlMappingScheme)|(VtlCodelistMapping)|(VtlConceptMapping)|(VtlDataflowMapping)|(RulesetScheme)|(Ruleset)|(UserDefinedOperatorScheme)|(UserDefinedOperator))))=([A-Za-z][A-Za-z0-9_-]*(\.[A-Za-z][A-Za-z0-9_-]*)*):([A-Za-z0-9_@$-]+)\((((0|[1-9][0-9]*)(\.(0|[1-9][0-9]*))?)|((0|[1-9][0-9]*)(\.(0|[1-9][0-9]*)){2}(-(([A-Za-z-]|([A-Za-z-][A-Za-z0-9-]+)|([A-Za-z0-9-]+[A-Za-z-][A-Za-z0-9-]*))|(0|[1-9][0-9]*))(\.(([A-Za-z-]|([A-Za-z-][A-Za-z0-9-]+)|([A-Za-z0-9-]+[A-Za-z-][A-Za-z0-9-]*))|(0|[1-9][0-9]*)))*)?)|(((0|[1-9][0-9]*)\+\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*))|((0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\+\.(0|[1-9][0-9]*))|((0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\+)))\)(\.[A-Za-z0-9_@$-]+(\.[A-Za-z0-9_@$-]+)*)?
P	urn:sdmx:org\.sdmx\.infomodel\.categoryscheme\.Category=([A-Za-z][A-Za-z0-9_-]*(\.[A-Za-z][A-Za-z0-9_-]*)*):([A-Za-z0-9_@$-]+)\((((0|[1-9][0-9]*)(\.(0|[1-9][0-9]*))?)|((0|[1-9][0-9]*)(\.(0|[1-9][0-9]*)){2}(-(([A-Za-z-]|([A-Za-z-][A-Za-z0-9-]+)|([A-Za-z0-9-]+[A-Za-z-][A-Za-z0-9-]*))|(0|[1-9][0-9]*))(\.(([A-Za-z-]|([A-Za-z-][A-Za-z0-9-]+)|([A-Za-z0-9-]+[A-Za-z-][A-Za-z0-9-]*))|(0|[1-9][0-9]*)))*)?)|(((0|[1-9][0-9]*)\+\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*))|((0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\+\.(0|[1-9][0-9]*))|((0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\+)))\)(\.[A-Za-z0-9_@$-]+(\.[A-Za-z0-9_@$-]+)*)
P	urn:sdmx:org\.sdmx\.infomodel\.categoryscheme\.CategoryScheme=([A-Za-z][A-Za-z0-9_-]*(\.[A-Za-z][A-Za-z0-9_-]*)*):([A-Za-z0-9_@$-]+)\((((0|[1-9][0-9]*)(\.(0|[1-9][0-9]*))?)|((0|[1-9][0-9]*)(\.(0|[1-9][0-9]*)){2}(-(([A-Za-z-]|([A-Za-z-][A-Za-z0-9-]+)|([A-Za-z0-9-]+[A-Za-z-][A-Za-z0-9-]*))|(0|[1-9][0-9]*))(\.(([A-Za-z-]|([A-Za-z-][A-Za-z0-9-]+)|([A-Za-z0-9-]+[A-Za-z-][A-Za-z0-9-]*))|(0|[1-9][0-9]*)))*)?)|(((0|[1-9][0-9]*)\+\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*))|((0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\+\.(0|[1-9][0-9]*))|((0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\+)))\)
P	[A-Za-z][A-Za-z0-9_-]*
P	urn:sdmx:org\.sdmx\.infomodel\.conceptscheme\.ConceptScheme=([A-Za-z][A-Za-z0-9_-]*(\.[A-Za-z][A-Za-z0-9_-]*)*):([A-Za-z0-9_@$-]+)\((((0|[1-9][0-9]*)(\.(0|[1-9][0-9]*))?)|((0|[1-9][0-9]*)(\.(0|[1-9][0-9]*)){2}(-(([A-Za-z-]|([A-Za-z-][A-Za-z0-9-]+)|([A-Za-z0-9-]+[A-Za-z-][A-Za-z0-9-]*))|(0|[1-9][0-9]*))(\.(([A-Za-z-]|([A-Za-z-][A-Za-z0-9-]+)|([A-Za-z0-9-]+[A-Za-z-][A-Za-z0-9-]*))|(0|[1-9][0-9]*)))*)?)|(((0|[1-9][0-9]*)\+\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*))|((0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\+\.(0|[1-9][0-9]*))|((0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\+)))\)
P	urn:sdmx:org\.sdmx\.infomodel\.metadatastructure\.MetadataStructure=([A-Za-z][A-Za-z0-9_-]*(\.[A-Za-z][A-Za-z0-9_-]*)*):([A-Za-z0-9_@$-]+)\((((0|[1-9][0-9]*)(\.(0|[1-9][0-9]*))?)|((0|[1-9][0-9]*)(\.(0|[1-9][0-9]*)){2}(-(([A-Za-z-]|([A-Za-z-][A-Za-z0-9-]+)|([A-Za-z0-9-]+[A-Za-z-][A-Za-z0-9-]*))|(0|[1-9][0-9]*))(\.(([A-Za-z-]|([A-Za-z-][A-Za-z0-9-]+)|([A-Za-z0-9-]+[A-Za-z-][A-Za-z0-9-]*))|(0|[1-9][0-9]*)))*)?)|(((0|[1-9][0-9]*)\+\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*))|((0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\+\.(0|[1-9][0-9]*))|((0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\+)))\)
P	urn:sdmx:org\.sdmx\.infomodel\.datastructure\.DataStructure=([A-Za-z][A-Za-z0-9_-]*(\.[A-Za-z][A-Za-z0-9_-]*)*):([A-Za-z0-9_@$-]+)\((((0|[1-9][0-9]*)(\.(0|[1-9][0-9]*))?)|((0|[1-9][0-9]*)(\.(0|[1-9][0-9]*)){2}(-(([A-Za-z-]|([A-Za-z-][A-Za-z0-9-]+)|([A-Za-z0-9-]+[A-Za-z-][A-Za-z0-9-]*))|(0|[1-9][0-9]*))(\.(([A-Za-z-]|([A-Za-z-][A-Za-z0-9-]+)|([A-Za-z0-9-]+[A-Za-z-][A-Za-z0-9-]*))|(0|[1-9][0-9]*)))*)?)|(((0|[1-9][0-9]*)\+\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*))|((0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\+\.(0|[1-9][0-9]*))|((0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\+)))\)
P	urn:sdmx:org\.sdmx\.infomodel\.codelist\.Hierarchy=([A-Za-z][A-Za-z0-9_-]*(\.[A-Za-z][A-Za-z0-9_-]*)*):([A-Za-z0-9_@$-]+)\((((0|[1-9][0-9]*)(\.(0|[1-9][0-9]*))?)|((0|[1-9][0-9]*)(\.(0|[1-9][0-9]*)){2}(-(([A-Za-z-]|([A-Za-z-][A-Za-z0-9-]+)|([A-Za-z0-9-]+[A-Za-z-][A-Za-z0-9-]*))|(0|[1-9][0-9]*))(\.(([A-Za-z-]|([A-Za-z-][A-Za-z0-9-]+)|([A-Za-z0-9-]+[A-Za-z-][A-Za-z0-9-]*))|(0|[1-9][0-9]*)))*)?)|(((0|[1-9][0-9]*)\+\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*))|((0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\+\.(0|[1-9][0-9]*))|((0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\+)))\)
P	urn:sdmx:org\.sdmx\.infomodel\.base\.MetadataProvider=([A-Za-z][A-Za-z0-9_-]*(\.[A-Za-z][A-Za-z0-9_-]*)*):METADATA_PROVIDERS\(1\.0\)(\.[A-Za-z0-9_@$-]+)
P	urn:sdmx:org\.sdmx\.infomodel\.metadatastructure\.Metadataflow=([A-Za-z][A-Za-z0-9_-]*(\.[A-Za-z][A-Za-z0-9_-]*)*):([A-Za-z0-9_@$-]+)\((((0|[1-9][0-9]*)(\.(0|[1-9][0-9]*))?)|((0|[1-9][0-9]*)(\.(0|[1-9][0-9]*)){2}(-(([A-Za-z-]|([A-Za-z-][A-Za-z0-9-]+)|([A-Za-z0-9-]+[A-Za-z-][A-Za-z0-9-]*))|(0|[1-9][0-9]*))(\.(([A-Za-z-]|([A-Za-z-][A-Za-z0-9-]+)|([A-Za-z0-9-]+[A-Za-z-][A-Za-z0-9-]*))|(0|[1-9][0-9]*)))*)?)|(((0|[1-9][0-9]*)\+\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*))|((0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\+\.(0|[1-9][0-9]*))|((0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\+)))\)
P	urn:sdmx:org\.sdmx\.infomodel\.((base\.((AgencyScheme)|(DataConsumerScheme)|(DataProviderScheme)|(MetadataProviderScheme)|(OrganisationUnitScheme))))=([A-Za-z][A-Za-z0-9_-]*(\.[A-Za-z][A-Za-z0-9_-]*)*):([A-Za-z0-9_@$-]+)\((((0|[1-9][0-9]*)(\.(0|[1-9][0-9]*))?)|((0|[1-9][0-9]*)(\.(0|[1-9][0-9]*)){2}(-(([A-Za-z-]|([A-Za-z-][A-Za-z0-9-]+)|([A-Za-z0-9-]+[A-Za-z-][A-Za-z0-9-]*))|(0|[1-9][0-9]*))(\.(([A-Za-z-]|([A-Za-z-][A-Za-z0-9-]+)|([A-Za-z0-9-]+[A-Za-z-][A-Za-z0-9-]*))|(0|[1-9][0-9]*)))*)?)|(((0|[1-9][0-9]*)\+\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*))|((0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\+\.(0|[1-9][0-9]*))|((0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\+)))\)
P	urn:sdmx:org\.sdmx\.infomodel\.base\.DataProvider=([A-Za-z][A-Za-z0-9_-]*(\.[A-Za-z][A-Za-z0-9_-]*)*):DATA_PROVIDERS\(1\.0\)(\.[A-Za-z0-9_@$-]+)
P	urn:sdmx:org\.sdmx\.infomodel\.datastructure\.Dataflow=([A-Za-z][A-Za-z0-9_-]*(\.[A-Za-z][A-Za-z0-9_-]*)*):([A-Za-z0-9_@$-]+)\((((0|[1-9][0-9]*)(\.(0|[1-9][0-9]*))?)|((0|[1-9][0-9]*)(\.(0|[1-9][0-9]*)){2}(-(([A-Za-z-]|([A-Za-z-][A-Za-z0-9-]+)|([A-Za-z0-9-]+[A-Za-z-][A-Za-z0-9-]*))|(0|[1-9][0-9]*))(\.(([A-Za-z-]|([A-Za-z-][A-Za-z0-9-]+)|([A-Za-z0-9-]+[A-Za-z-][A-Za-z0-9-]*))|(0|[1-9][0-9]*)))*)?)|(((0|[1-9][0-9]*)\+\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*))|((0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\+\.(0|[1-9][0-9]*))|((0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\+)))\)
P	urn:sdmx:org\.sdmx\.infomodel\.categoryscheme\.ReportingTaxonomy=([A-Za-z][A-Za-z0-9_-]*(\.[A-Za-z][A-Za-z0-9_-]*)*):([A-Za-z0-9_@$-]+)\((((0|[1-9][0-9]*)(\.(0|[1-9][0-9]*))?)|((0|[1-9][0-9]*)(\.(0|[1-9][0-9]*)){2}(-(([A-Za-z-]|([A-Za-z-][A-Za-z0-9-]+)|([A-Za-z0-9-]+[A-Za-z-][A-Za-z0-9-]*))|(0|[1-9][0-9]*))(\.(([A-Za-z-]|([A-Za-z-][A-Za-z0-9-]+)|([A-Za-z0-9-]+[A-Za-z-][A-Za-z0-9-]*))|(0|[1-9][0-9]*)))*)?)|(((0|[1-9][0-9]*)\+\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*))|((0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\+\.(0|[1-9][0-9]*))|((0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\+)))\)
P	urn:sdmx:org\.sdmx\.infomodel\.transformation\.VtlMappingScheme=([A-Za-z][A-Za-z0-9_-]*(\.[A-Za-z][A-Za-z0-9_-]*)*):([A-Za-z0-9_@$-]+)\((((0|[1-9][0-9]*)(\.(0|[1-9][0-9]*))?)|((0|[1-9][0-9]*)(\.(0|[1-9][0-9]*)){2}(-(([A-Za-z-]|([A-Za-z-][A-Za-z0-9-]+)|([A-Za-z0-9-]+[A-Za-z-][A-Za-z0-9-]*))|(0|[1-9][0-9]*))(\.(([A-Za-z-]|([A-Za-z-][A-Za-z0-9-]+)|([A-Za-z0-9-]+[A-Za-z-][A-Za-z0-9-]*))|(0|[1-9][0-9]*)))*)?)|(((0|[1-9][0-9]*)\+\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*))|((0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\+\.(0|[1-9][0-9]*))|((0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\+)))\)
P	urn:sdmx:org\.sdmx\.infomodel\.((datastructure\.((DataStructure)|(Dataflow)))|(metadatastructure\.((MetadataStructure)|(Metadataflow))))=([A-Za-z][A-Za-z0-9_-]*(\.[A-Za-z][A-Za-z0-9_-]*)*):([A-Za-z0-9_@$-]+)\((((0|[1-9][0-9]*)(\.(0|[1-9][0-9]*))?)|((0|[1-9][0-9]*)(\.(0|[1-9][0-9]*)){2}(-(([A-Za-z-]|([A-Za-z-][A-Za-z0-9-]+)|([A-Za-z0-9-]+[A-Za-z-][A-Za-z0-9-]*))|(0|[1-9][0-9]*))(\.(([A-Za-z-]|([A-Za-z-][A-Za-z0-9-]+)|([A-Za-z0-9-]+[A-Za-z-][A-Za-z0-9-]*))|(0|[1-9][0-9]*)))*)?)|(((0|[1-9][0-9]*)\+\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*))|((0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\+\.(0|[1-9][0-9]*))|((0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\+)))\)
P	urn:sdmx:org\.sdmx\.infomodel\.transformation\.CustomTypeScheme=([A-Za-z][A-Za-z0-9_-]*(\.[A-Za-z][A-Za-z0-9_-]*)*):([A-Za-z0-9_@$-]+)\((((0|[1-9][0-9]*)(\.(0|[1-9][0-9]*))?)|((0|[1-9][0-9]*)(\.(0|[1-9][0-9]*)){2}(-(([A-Za-z-]|([A-Za-z-][A-Za-z0-9-]+)|([A-Za-z0-9-]+[A-Za-z-][A-Za-z0-9-]*))|(0|[1-9][0-9]*))(\.(([A-Za-z-]|([A-Za-z-][A-Za-z0-9-]+)|([A-Za-z0-9-]+[A-Za-z-][A-Za-z0-9-]*))|(0|[1-9][0-9]*)))*)?)|(((0|[1-9][0-9]*)\+\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*))|((0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\+\.(0|[1-9][0-9]*))|((0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\+)))\)
P	urn:sdmx:org\.sdmx\.infomodel\.transformation\.NamePersonalisationScheme=([A-Za-z][A-Za-z0-9_-]*(\.[A-Za-z][A-Za-z0-9_-]*)*):([A-Za-z0-9_@$-]+)\((((0|[1-9][0-9]*)(\.(0|[1-9][0-9]*))?)|((0|[1-9][0-9]*)(\.(0|[1-9][0-9]*)){2}(-(([A-Za-z-]|([A-Za-z-][A-Za-z0-9-]+)|([A-Za-z0-9-]+[A-Za-z-][A-Za-z0-9-]*))|(0|[1-9][0-9]*))(\.(([A-Za-z-]|([A-Za-z-][A-Za-z0-9-]+)|([A-Za-z0-9-]+[A-Za-z-][A-Za-z0-9-]*))|(0|[1-9][0-9]*)))*)?)|(((0|[1-9][0-9]*)\+\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*))|((0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\+\.(0|[1-9][0-9]*))|((0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\+)))\)
P	((en-GB-oed|i-ami|i-bnn|i-default|i-enochian|i-hak|i-klingon|i-lux|i-mingo|i-navajo|i-pwn|i-tao|i-tay|i-tsu|sgn-BE-FR|sgn-BE-NL|sgn-CH-DE)|(art-lojban|cel-gaulish|no-bok|no-nyn|zh-guoyu|zh-hakka|zh-min|zh-min-nan|zh-xiang))|(([a-z]{2,3}((-[a-z]{3}){1,3})?)|[a-z]{4}|[a-z]{5,8})(-([a-z]{4}))?(-([a-z]{2}|[0-9]{3}))?((-([0-9a-z]{5,8}|[0-9][0-9a-z]{3}))*)?((-[0-9a-wy-z](-[0-9a-z]{2,8})+)*)?(-x(-[0-9a-z]{1,8})+)?|(x(-[0-9a-z]{1,8})+)
P	(0|[1-9][0-9]*)(\.(0|[1-9][0-9]*))?
P	(0|[1-9][0-9]*)(\.(0|[1-9][0-9]*)){2}(-(([A-Za-z-]|([A-Za-z-][A-Za-z0-9-]+)|([A-Za-z0-9-]+[A-Za-z-][A-Za-z0-9-]*))|(0|[1-9][0-9]*))(\.(([A-Za-z-]|([A-Za-z-][A-Za-z0-9-]+)|([A-Za-z0-9-]+[A-Za-z-][A-Za-z0-9-]*))|(0|[1-9][0-9]*)))*)?
P	urn:sdmx:org\.sdmx\.infomodel\.((base\.((Any)|(Agency)|(OrganisationUnitScheme)|(AgencyScheme)|(DataProviderScheme)|(MetadataProviderScheme)|(DataConsumerScheme)|(OrganisationUnit)|(DataProvider)|(MetadataProvider)|(DataConsumer)))|(codelist\.((Any)|(Codelist)|(ValueList)|(Hierarchy)|(HierarchyAssociation)|(Code)|(HierarchicalCode)|(Level)))|(conceptscheme\.((Any)|(ConceptScheme)|(Concept)))|(datastructure\.((Any)|(DataStructure)|(AttributeDescriptor)|(DataAttribute)|(GroupDimensionDescriptor)|(DimensionDescriptor)|(Dimension)|(TimeDimension)|(MeasureDescriptor)|(Measure)|(Dataflow)))|(categoryscheme\.((Any)|(CategoryScheme)|(Category)|(Categorisation)|(ReportingTaxonomy)|(ReportingCategory)))|(registry\.((Any)|(ProvisionAgreement)|(MetadataProvisionAgreement)|(DataConstraint)|(AvailabilityConstraint)|(MetadataConstraint)|(Subscription)))|(metadatastructure\.((Any)|(MetadataAttributeDescriptor)|(MetadataAttribute)|(MetadataStructure)|(Metadataflow)))|(process\.((Any)|(Process)|(ProcessStep)|(Transition)))|(structuremapping\.((Any)|(StructureMap)|(ComponentMap)|(EpochMap)|(DatePatternMap)|(ConceptSchemeMap)|(OrganisationSchemeMap)|(CategorySchemeMap)|(ReportingTaxonomyMap)|(RepresentationMap)|(FrequencyFormatMapping)))|(transformation\.((Any)|(TransformationScheme)|(Transformation)|(CustomTypeScheme)|(CustomType)|(NamePersonalisationScheme)|(NamePersonalisation)|(VtlMappingScheme)|(VtlCodelistMapping)|(VtlConceptMapping)|(VtlDataflowMapping)|(RulesetScheme)|(Ruleset)|(UserDefinedOperatorScheme)|(UserDefinedOperator))))=(([A-Za-z][A-Za-z0-9_-]*(\.[A-Za-z][A-Za-z0-9_-]*)*)|(\*)):(([A-Za-z0-9_@$-]+)|(\*))\((((0|[1-9][0-9]*)(\.(0|[1-9][0-9]*))?)|((0|[1-9][0-9]*)(\.(0|[1-9][0-9]*)){2}(-(([A-Za-z-]|([A-Za-z-][A-Za-z0-9-]+)|([A-Za-z0-9-]+[A-Za-z-][A-Za-z0-9-]*))|(0|[1-9][0-9]*))(\.(([A-Za-z-]|([A-Za-z-][A-Za-z0-9-]+)|([A-Za-z0-9-]+[A-Za-z-][A-Za-z0-9-]*))|(0|[1-9][0-9]*)))*)?)|(((0|[1-9][0-9]*)\+\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*))|((0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\+\.(0|[1-9][0-9]*))|((0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\+))|(\*))\)((((\.[A-Za-z0-9_@$-]+)*)|(\.\*))(((\.[A-Za-z0-9_@$-]+)*)|(\.\*)))?
P	urn:sdmx:org\.sdmx\.infomodel\.transformation\.RulesetScheme=([A-Za-z][A-Za-z0-9_-]*(\.[A-Za-z][A-Za-z0-9_-]*)*):([A-Za-z0-9_@$-]+)\((((0|[1-9][0-9]*)(\.(0|[1-9][0-9]*))?)|((0|[1-9][0-9]*)(\.(0|[1-9][0-9]*)){2}(-(([A-Za-z-]|([A-Za-z-][A-Za-z0-9-]+)|([A-Za-z0-9-]+[A-Za-z-][A-Za-z0-9-]*))|(0|[1-9][0-9]*))(\.(([A-Za-z-]|([A-Za-z-][A-Za-z0-9-]+)|([A-Za-z0-9-]+[A-Za-z-][A-Za-z0-9-]*))|(0|[1-9][0-9]*)))*)?)|(((0|[1-9][0-9]*)\+\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*))|((0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\+\.(0|[1-9][0-9]*))|((0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\+)))\)
P	urn:sdmx:org\.sdmx\.infomodel\.transformation\.UserDefinedOperatorScheme=([A-Za-z][A-Za-z0-9_-]*(\.[A-Za-z][A-Za-z0-9_-]*)*):([A-Za-z0-9_@$-]+)\((((0|[1-9][0-9]*)(\.(0|[1-9][0-9]*))?)|((0|[1-9][0-9]*)(\.(0|[1-9][0-9]*)){2}(-(([A-Za-z-]|([A-Za-z-][A-Za-z0-9-]+)|([A-Za-z0-9-]+[A-Za-z-][A-Za-z0-9-]*))|(0|[1-9][0-9]*))(\.(([A-Za-z-]|([A-Za-z-][A-Za-z0-9-]+)|([A-Za-z0-9-]+[A-Za-z-][A-Za-z0-9-]*))|(0|[1-9][0-9]*)))*)?)|(((0|[1-9][0-9]*)\+\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*))|((0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\+\.(0|[1-9][0-9]*))|((0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\+)))\)
P	urn:sdmx:org\.sdmx\.infomodel\.registry\.ProvisionAgreement=([A-Za-z][A-Za-z0-9_-]*(\.[A-Za-z][A-Za-z0-9_-]*)*):([A-Za-z0-9_@$-]+)\((((0|[1-9][0-9]*)(\.(0|[1-9][0-9]*))?)|((0|[1-9][0-9]*)(\.(0|[1-9][0-9]*)){2}(-(([A-Za-z-]|([A-Za-z-][A-Za-z0-9-]+)|([A-Za-z0-9-]+[A-Za-z-][A-Za-z0-9-]*))|(0|[1-9][0-9]*))(\.(([A-Za-z-]|([A-Za-z-][A-Za-z0-9-]+)|([A-Za-z0-9-]+[A-Za-z-][A-Za-z0-9-]*))|(0|[1-9][0-9]*)))*)?)|(((0|[1-9][0-9]*)\+\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*))|((0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\+\.(0|[1-9][0-9]*))|((0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\+)))\)
P	urn:sdmx:org\.sdmx\.infomodel\.codelist\.Codelist=([A-Za-z][A-Za-z0-9_-]*(\.[A-Za-z][A-Za-z0-9_-]*)*):([A-Za-z0-9_@$-]+)\((((0|[1-9][0-9]*)(\.(0|[1-9][0-9]*))?)|((0|[1-9][0-9]*)(\.(0|[1-9][0-9]*)){2}(-(([A-Za-z-]|([A-Za-z-][A-Za-z0-9-]+)|([A-Za-z0-9-]+[A-Za-z-][A-Za-z0-9-]*))|(0|[1-9][0-9]*))(\.(([A-Za-z-]|([A-Za-z-][A-Za-z0-9-]+)|([A-Za-z0-9-]+[A-Za-z-][A-Za-z0-9-]*))|(0|[1-9][0-9]*)))*)?)|(((0|[1-9][0-9]*)\+\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*))|((0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\+\.(0|[1-9][0-9]*))|((0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\+)))\)
P	urn:sdmx:org\.sdmx\.infomodel\.codelist\.Code=([A-Za-z][A-Za-z0-9_-]*(\.[A-Za-z][A-Za-z0-9_-]*)*):([A-Za-z0-9_@$-]+)\((((0|[1-9][0-9]*)(\.(0|[1-9][0-9]*))?)|((0|[1-9][0-9]*)(\.(0|[1-9][0-9]*)){2}(-(([A-Za-z-]|([A-Za-z-][A-Za-z0-9-]+)|([A-Za-z0-9-]+[A-Za-z-][A-Za-z0-9-]*))|(0|[1-9][0-9]*))(\.(([A-Za-z-]|([A-Za-z-][A-Za-z0-9-]+)|([A-Za-z0-9-]+[A-Za-z-][A-Za-z0-9-]*))|(0|[1-9][0-9]*)))*)?)|(((0|[1-9][0-9]*)\+\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*))|((0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\+\.(0|[1-9][0-9]*))|((0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\+)))\)(\.[A-Za-z0-9_@$-]+)
P	urn:sdmx:org\.sdmx\.infomodel\.codelist\.((Codelist)|(ValueList))=([A-Za-z][A-Za-z0-9_-]*(\.[A-Za-z][A-Za-z0-9_-]*)*):([A-Za-z0-9_@$-]+)\((((0|[1-9][0-9]*)(\.(0|[1-9][0-9]*))?)|((0|[1-9][0-9]*)(\.(0|[1-9][0-9]*)){2}(-(([A-Za-z-]|([A-Za-z-][A-Za-z0-9-]+)|([A-Za-z0-9-]+[A-Za-z-][A-Za-z0-9-]*))|(0|[1-9][0-9]*))(\.(([A-Za-z-]|([A-Za-z-][A-Za-z0-9-]+)|([A-Za-z0-9-]+[A-Za-z-][A-Za-z0-9-]*))|(0|[1-9][0-9]*)))*)?)|(((0|[1-9][0-9]*)\+\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*))|((0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\+\.(0|[1-9][0-9]*))|((0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\+)))\)
P	urn:sdmx:org\.sdmx\.infomodel\.structuremapping\.RepresentationMap=([A-Za-z][A-Za-z0-9_-]*(\.[A-Za-z][A-Za-z0-9_-]*)*):([A-Za-z0-9_@$-]+)\((((0|[1-9][0-9]*)(\.(0|[1-9][0-9]*))?)|((0|[1-9][0-9]*)(\.(0|[1-9][0-9]*)){2}(-(([A-Za-z-]|([A-Za-z-][A-Za-z0-9-]+)|([A-Za-z0-9-]+[A-Za-z-][A-Za-z0-9-]*))|(0|[1-9][0-9]*))(\.(([A-Za-z-]|([A-Za-z-][A-Za-z0-9-]+)|([A-Za-z0-9-]+[A-Za-z-][A-Za-z0-9-]*))|(0|[1-9][0-9]*)))*)?)|(((0|[1-9][0-9]*)\+\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*))|((0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\+\.(0|[1-9][0-9]*))|((0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\+)))\)
P	urn:sdmx:org\.sdmx\.infomodel\.conceptscheme\.Concept=([A-Za-z][A-Za-z0-9_-]*(\.[A-Za-z][A-Za-z0-9_-]*)*):([A-Za-z0-9_@$-]+)\((((0|[1-9][0-9]*)(\.(0|[1-9][0-9]*))?)|((0|[1-9][0-9]*)(\.(0|[1-9][0-9]*)){2}(-(([A-Za-z-]|([A-Za-z-][A-Za-z0-9-]+)|([A-Za-z0-9-]+[A-Za-z-][A-Za-z0-9-]*))|(0|[1-9][0-9]*))(\.(([A-Za-z-]|([A-Za-z-][A-Za-z0-9-]+)|([A-Za-z0-9-]+[A-Za-z-][A-Za-z0-9-]*))|(0|[1-9][0-9]*)))*)?)|(((0|[1-9][0-9]*)\+\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*))|((0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\+\.(0|[1-9][0-9]*))|((0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\+)))\)(\.[A-Za-z0-9_@$-]+)
P	urn:sdmx:org\.sdmx\.infomodel\.registry\.MetadataProvisionAgreement=([A-Za-z][A-Za-z0-9_-]*(\.[A-Za-z][A-Za-z0-9_-]*)*):([A-Za-z0-9_@$-]+)\((((0|[1-9][0-9]*)(\.(0|[1-9][0-9]*))?)|((0|[1-9][0-9]*)(\.(0|[1-9][0-9]*)){2}(-(([A-Za-z-]|([A-Za-z-][A-Za-z0-9-]+)|([A-Za-z0-9-]+[A-Za-z-][A-Za-z0-9-]*))|(0|[1-9][0-9]*))(\.(([A-Za-z-]|([A-Za-z-][A-Za-z0-9-]+)|([A-Za-z0-9-]+[A-Za-z-][A-Za-z0-9-]*))|(0|[1-9][0-9]*)))*)?)|(((0|[1-9][0-9]*)\+\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*))|((0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\+\.(0|[1-9][0-9]*))|((0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\+)))\)
P	([1-9][0-9]{3,}|0[0-9]{3})(Z|(\+|-)((0[0-9]|1[0-3]):[0-5][0-9]|14:00))?
P	([1-9][0-9]{3,}|0[0-9]{3})-(0[1-9]|1[0-2])(Z|(\+|-)((0[0-9]|1[0-3]):[0-5][0-9]|14:00))?
P	[0-9]{4}-([ASTQ][0-9]{1}|[MW][0-9]{2}|[D][0-9]{3})(Z|((\+|-)[0-9]{2}:[0-9]{2}))?
P	urn:sdmx:org\.sdmx\.infomodel\.((datastructure\.Dataflow)|(metadatastructure\.Metadataflow))=([A-Za-z][A-Za-z0-9_-]*(\.[A-Za-z][A-Za-z0-9_-]*)*):([A-Za-z0-9_@$-]+)\((((0|[1-9][0-9]*)(\.(0|[1-9][0-9]*))?)|((0|[1-9][0-9]*)(\.(0|[1-9][0-9]*)){2}(-(([A-Za-z-]|([A-Za-z-][A-Za-z0-9-]+)|([A-Za-z0-9-]+[A-Za-z-][A-Za-z0-9-]*))|(0|[1-9][0-9]*))(\.(([A-Za-z-]|([A-Za-z-][A-Za-z0-9-]+)|([A-Za-z0-9-]+[A-Za-z-][A-Za-z0-9-]*))|(0|[1-9][0-9]*)))*)?)|(((0|[1-9][0-9]*)\+\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*))|((0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\+\.(0|[1-9][0-9]*))|((0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\+)))\)
P	urn:sdmx:org\.sdmx\.infomodel\.((datastructure\.DataStructure)|(metadatastructure\.MetadataStructure))=([A-Za-z][A-Za-z0-9_-]*(\.[A-Za-z][A-Za-z0-9_-]*)*):([A-Za-z0-9_@$-]+)\((((0|[1-9][0-9]*)(\.(0|[1-9][0-9]*))?)|((0|[1-9][0-9]*)(\.(0|[1-9][0-9]*)){2}(-(([A-Za-z-]|([A-Za-z-][A-Za-z0-9-]+)|([A-Za-z0-9-]+[A-Za-z-][A-Za-z0-9-]*))|(0|[1-9][0-9]*))(\.(([A-Za-z-]|([A-Za-z-][A-Za-z0-9-]+)|([A-Za-z0-9-]+[A-Za-z-][A-Za-z0-9-]*))|(0|[1-9][0-9]*)))*)?)|(((0|[1-9][0-9]*)\+\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*))|((0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\+\.(0|[1-9][0-9]*))|((0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\+)))\)
P	[A-Za-z0-9_@$-]+(\.[A-Za-z0-9_@$-]+)*
P	[A-Za-z0-9_@$-]+%?
P	P((([0-9]+Y([0-9]+M)?([0-9]+D)?|([0-9]+M)([0-9]+D)?|([0-9]+D))(T(([0-9]+H)([0-9]+M)?([0-9]+(\.[0-9]+)?S)?|([0-9]+M)([0-9]+(\.[0-9]+)?S)?|([0-9]+(\.[0-9]+)?S)))?)|(T(([0-9]+H)([0-9]+M)?([0-9]+(\.[0-9]+)?S)?|([0-9]+M)([0-9]+(\.[0-9]+)?S)?|([0-9]+(\.[0-9]+)?S))))
P	.+/P.*T([0-9]+H)?([0-9]+M)?([0-9]+(.[0-9]+)?S)?
P	.+/P[^T]+
S	
S	to	p$schema?2	pdata?3	perrors?4	pmeta!5	q0?0	c
S	ts	/1	furi
S	to	pagencySchemes?6	pavailabilityConstraints?7	pcategorisations?8	pcategorySchemeMaps?9	pcategorySchemes?10	pcodelists?11	pconceptSchemeMaps?12	pconceptSchemes?13	pcustomTypeSchemes?14	pdataConstraints?15	pdataConsumerSchemes?16	pdataProviderSchemes?17	pdataStructures?18	pdataflows?19	pgeoGridCodelists?20	pgeographicCodelists?21	phierarchies?22	phierarchyAssociations?23	pmetadataConstraints?24	pmetadataProviderSchemes?25	pmetadataProvisionAgreements?26	pmetadataStructures?27	pmetadataflows?28	pnamePersonalisationSchemes?29	porganisationSchemeMaps?30	porganisationUnitSchemes?31	pprocesses?32	pprovisionAgreements?33	preportingTaxonomies?34	preportingTaxonomyMaps?35	prepresentationMaps?36	prulesetSchemes?37	pstructureMaps?38	ptransformationSchemes?39	puserDefinedOperatorSchemes?40	pvalueLists?41	pvtlMappingSchemes?42	q0?0	c
S	ta	i43
S	to	pcontentLanguages?44	pid!45	plinks?46	pname?47	pnames?48	pprepared!49	preceivers?50	pschema?51	psender!52	ptest?53	q0?0	c
S	ta	[1	i54
S	ta	[1	i55
S	ta	[1	i56
S	ta	[1	i57
S	ta	[1	i58
S	ta	[1	i59
S	ta	[1	i60
S	ta	[1	i61
S	ta	[1	i62
S	ta	[1	i63
S	ta	[1	i64
S	ta	[1	i65
S	ta	[1	i66
S	ta	[1	i67
S	ta	[1	i68
S	ta	[1	i69
S	ta	[1	i70
S	ta	[1	i71
S	ta	[1	i72
S	ta	[1	i73
S	ta	[1	i74
S	ta	[1	i75
S	ta	[1	i76
S	ta	[1	i77
S	ta	[1	i78
S	ta	[1	i79
S	ta	[1	i80
S	ta	[1	i81
S	ta	[1	i82
S	ta	[1	i83
S	ta	[1	i84
S	ta	[1	i85
S	ta	[1	i86
S	ta	[1	i87
S	ta	[1	i88
S	ta	[1	i89
S	ta	[1	i90
S	to	pcode!91	pdetail?47	pdetails?48	plinks?46	ptitle?47	ptitles?48	q0?0	c
S	ta	[1	#	i92
S	ts	/2
S	ta	i93
S	ts
S	to	q3?47	c
S	^94,95
S	ta	[1	i52
S	ts	furi
S	to	pcontacts?96	pid!45	pname?47	pnames?48	q0?0	c
S	tb
S	to	pagencies?97	pagencyID!98	pannotations?99	pdescription?47	pdescriptions?48	pid!100	pisExternalReference?53	pisPartial?53	pisPartialLanguage?53	plinks?46	pname!47	pnames?48	pvalidFrom?94	pvalidTo?94	pversion?101	q0?0	c
S	to	pannotations?99	pconstraintAttachment?102	pcubeRegion?103	pobsCount?104	pseriesCount?104	q0?0	c
S	to	pagencyID!98	pannotations?99	pdescription?47	pdescriptions?48	pid!45	pisExternalReference?53	pisPartialLanguage?53	plinks?46	pname!47	pnames?48	psource?105	ptarget?106	pvalidFrom?94	pvalidTo?94	pversion?107	q0?0	c
S	to	pagencyID!98	pannotations?99	pdescription?47	pdescriptions?48	pid!45	pisExternalReference?53	pisPartialLanguage?53	pitemMaps?108	plinks?46	pname!47	pnames?48	psource?109	ptarget?109	pvalidFrom?94	pvalidTo?94	pversion?107	q0?0	c
S	to	pagencyID!98	pannotations?99	pcategories?110	pdescription?47	pdescriptions?48	pid!111	pisExternalReference?53	pisPartial?53	pisPartialLanguage?53	plinks?46	pname!47	pnames?48	pvalidFrom?94	pvalidTo?94	pversion?107	q0?0	c
S	to	pagencyID!98	pannotations?99	pcodelistExtensions?112	pcodes?113	pdescription?47	pdescriptions?48	pid!111	pisExternalReference?53	pisPartial?53	pisPartialLanguage?53	plinks?46	pname!47	pnames?48	pvalidFrom?94	pvalidTo?94	pversion?107	q0?0	c
S	to	pagencyID!98	pannotations?99	pdescription?47	pdescriptions?48	pid!45	pisExternalReference?53	pisPartialLanguage?53	pitemMaps?108	plinks?46	pname!47	pnames?48	psource?114	ptarget?114	pvalidFrom?94	pvalidTo?94	pversion?107	q0?0	c
S	to	pagencyID!98	pannotations?99	pconcepts?115	pdescription?47	pdescriptions?48	pid!111	pisExternalReference?53	pisPartial?53	pisPartialLanguage?53	plinks?46	pname!47	pnames?48	pvalidFrom?94	pvalidTo?94	pversion?107	q0?0	c
S	to	pagencyID!98	pannotations?99	pcustomTypes?116	pdescription?47	pdescriptions?48	pid!45	pisExternalReference?53	pisPartial?53	pisPartialLanguage?53	plinks?46	pname!47	pnames?48	pvalidFrom?94	pvalidTo?94	pversion?107	pvtlVersion?47	q0?0	c
S	to	pagencyID!98	pannotations?99	pconstraintAttachment?117	pcubeRegions?118	pdataKeySets?119	pdescription?47	pdescriptions?48	pid!45	pisExternalReference?53	pisPartialLanguage?53	plinks?46	pname!47	pnames?48	pvalidFrom?94	pvalidTo?94	pversion?107	q0?0	c
S	to	pagencyID!98	pannotations?99	pdataConsumers?120	pdescription?47	pdescriptions?48	pid!121	pisExternalReference?53	pisPartial?53	pisPartialLanguage?53	plinks?46	pname!47	pnames?48	pvalidFrom?94	pvalidTo?94	pversion?101	q0?0	c
S	to	pagencyID!98	pannotations?99	pdataProviders?120	pdescription?47	pdescriptions?48	pid!122	pisExternalReference?53	pisPartial?53	pisPartialLanguage?53	plinks?46	pname!47	pnames?48	pvalidFrom?94	pvalidTo?94	pversion?101	q0?0	c
S	to	pagencyID!98	pannotations?99	pdataStructureComponents?123	pdescription?47	pdescriptions?48	pevolvingStructure?53	pid!45	pisExternalReference?53	pisPartialLanguage?53	plinks?46	pmetadata?124	pname!47	pnames?48	pvalidFrom?94	pvalidTo?94	pversion?107	q0?0	c
S	to	pagencyID!98	pannotations?99	pdescription?47	pdescriptions?48	pdimensionConstraint?125	pid!45	pisExternalReference?53	pisPartialLanguage?53	plinks?46	pname!47	pnames?48	pstructure?126	pvalidFrom?94	pvalidTo?94	pversion?107	q0?0	c
S	to	pagencyID!98	pannotations?99	pcodelistExtensions?112	pdescription?47	pdescriptions?48	pgeoGridCodes?127	pgeoType?128	pgridDefinition?47	pid!111	pisExternalReference?53	pisPartial?53	pisPartialLanguage?53	plinks?46	pname!47	pnames?48	pvalidFrom?94	pvalidTo?94	pversion?107	q0?0	c
S	to	pagencyID!98	pannotations?99	pcodelistExtensions?112	pdescription?47	pdescriptions?48	pgeoFeatureSetCodes?129	pgeoType?130	pid!111	pisExternalReference?53	pisPartial?53	pisPartialLanguage?53	plinks?46	pname!47	pnames?48	pvalidFrom?94	pvalidTo?94	pversion?107	q0?0	c
S	to	pagencyID!98	pannotations?99	pdescription?47	pdescriptions?48	phasFormalLevels?53	phierarchicalCodes?131	pid!45	pisExternalReference?53	pisPartialLanguage?53	plevel?132	plinks?46	pname!47	pnames?48	pvalidFrom?94	pvalidTo?94	pversion?107	q0?0	c
S	to	pagencyID!98	pannotations?99	pcontextObject?105	pdescription?47	pdescriptions?48	pid!45	pisExternalReference?53	pisPartialLanguage?53	plinkedHierarchy?133	plinkedObject?105	plinks?46	pname!47	pnames?48	pvalidFrom?94	pvalidTo?94	pversion?107	q0?0	c
S	to	pagencyID!98	pannotations?99	pconstraintAttachment?134	pdescription?47	pdescriptions?48	pid!45	pisExternalReference?53	pisPartialLanguage?53	plinks?46	pmetadataTargetRegions?135	pname!47	pnames?48	pvalidFrom?94	pvalidTo?94	pversion?107	q0?0	c
S	to	pagencyID!98	pannotations?99	pdescription?47	pdescriptions?48	pid!136	pisExternalReference?53	pisPartial?53	pisPartialLanguage?53	plinks?46	pmetadataProviders?120	pname!47	pnames?48	pvalidFrom?94	pvalidTo?94	pversion?101	q0?0	c
S	to	pagencyID!98	pannotations?99	pdescription?47	pdescriptions?48	pid!45	pisExternalReference?53	pisPartialLanguage?53	plinks?46	pmetadataProvider?137	pmetadataflow?138	pname!47	pnames?48	ptargets?139	pvalidFrom?94	pvalidTo?94	pversion?107	q0?0	c
S	to	pagencyID!98	pannotations?99	pdescription?47	pdescriptions?48	pid!45	pisExternalReference?53	pisPartialLanguage?53	plinks?46	pmetadataStructureComponents?140	pname!47	pnames?48	pvalidFrom?94	pvalidTo?94	pversion?107	q0?0	c
S	to	pagencyID!98	pannotations?99	pdescription?47	pdescriptions?48	pid!45	pisExternalReference?53	pisPartialLanguage?53	plinks?46	pname!47	pnames?48	pstructure?124	ptargets?139	pvalidFrom?94	pvalidTo?94	pversion?107	q0?0	c
S	to	pagencyID!98	pannotations?99	pdescription?47	pdescriptions?48	pid!45	pisExternalReference?53	pisPartial?53	pisPartialLanguage?53	plinks?46	pname!47	pnamePersonalisations?141	pnames?48	pvalidFrom?94	pvalidTo?94	pversion?107	pvtlVersion?47	q0?0	c
S	to	pagencyID!98	pannotations?99	pdescription?47	pdescriptions?48	pid!45	pisExternalReference?53	pisPartialLanguage?53	pitemMaps?108	plinks?46	pname!47	pnames?48	psource?142	ptarget?142	pvalidFrom?94	pvalidTo?94	pversion?107	q0?0	c
S	to	pagencyID!98	pannotations?99	pdescription?47	pdescriptions?48	pid!45	pisExternalReference?53	pisPartial?53	pisPartialLanguage?53	plinks?46	pname!47	pnames?48	porganisationUnits?143	pvalidFrom?94	pvalidTo?94	pversion?101	q0?0	c
S	to	pagencyID!98	pannotations?99	pdescription?47	pdescriptions?48	pid!45	pisExternalReference?53	pisPartialLanguage?53	plinks?46	pname!47	pnames?48	pprocessSteps?144	pvalidFrom?94	pvalidTo?94	pversion?107	q0?0	c
S	to	pagencyID!98	pannotations?99	pdataProvider?145	pdataflow?146	pdescription?47	pdescriptions?48	pid!45	pisExternalReference?53	pisPartialLanguage?53	plinks?46	pname!47	pnames?48	pvalidFrom?94	pvalidTo?94	pversion?107	q0?0	c
S	to	pagencyID!98	pannotations?99	pdescription?47	pdescriptions?48	pid!45	pisExternalReference?53	pisPartial?53	pisPartialLanguage?53	plinks?46	pname!47	pnames?48	preportingCategories?147	pvalidFrom?94	pvalidTo?94	pversion?107	q0?0	c
S	to	pagencyID!98	pannotations?99	pdescription?47	pdescriptions?48	pid!45	pisExternalReference?53	pisPartialLanguage?53	pitemMaps?108	plinks?46	pname!47	pnames?48	psource?148	ptarget?148	pvalidFrom?94	pvalidTo?94	pversion?107	q0?0	c
S	to	pagencyID!98	pannotations?99	pdescription?47	pdescriptions?48	pid!45	pisExternalReference?53	pisPartialLanguage?53	plinks?46	pname!47	pnames?48	prepresentationMappings?149	psource?150	ptarget?150	pvalidFrom?94	pvalidTo?94	pversion?107	q0?0	c
S	to	pagencyID!98	pannotations?99	pdescription?47	pdescriptions?48	pid!45	pisExternalReference?53	pisPartial?53	pisPartialLanguage?53	plinks?46	pname!47	pnames?48	prulesets?151	pvalidFrom?94	pvalidTo?94	pversion?107	pvtlMappingScheme?152	pvtlVersion?47	q0?0	c
S	to	pagencyID!98	pannotations?99	pcomponentMaps?153	pdatePatternMaps?154	pdescription?47	pdescriptions?48	pepochMaps?155	pfixedValueMaps?156	pfrequencyFormatMappings?157	pid!45	pisExternalReference?53	pisPartialLanguage?53	plinks?46	pname!47	pnames?48	psource?158	ptarget?158	pvalidFrom?94	pvalidTo?94	pversion?107	q0?0	c
S	to	pagencyID!98	pannotations?99	pcustomTypeScheme?159	pdescription?47	pdescriptions?48	pid!45	pisExternalReference?53	pisPartial?53	pisPartialLanguage?53	plinks?46	pname!47	pnamePersonalisationScheme?160	pnames?48	prulesetSchemes?161	ptransformations?162	puserDefinedOperatorSchemes?163	pvalidFrom?94	pvalidTo?94	pversion?107	pvtlMappingScheme?152	pvtlVersion?47	q0?0	c
S	to	pagencyID!98	pannotations?99	pdescription?47	pdescriptions?48	pid!45	pisExternalReference?53	pisPartial?53	pisPartialLanguage?53	plinks?46	pname!47	pnames?48	prulesetSchemes?161	puserDefinedOperators?164	pvalidFrom?94	pvalidTo?94	pversion?107	pvtlMappingScheme?152	pvtlVersion?47	q0?0	c
S	to	pagencyID!98	pannotations?99	pdescription?47	pdescriptions?48	pid!111	pisExternalReference?53	pisPartialLanguage?53	plinks?46	pname!47	pnames?48	pvalidFrom?94	pvalidTo?94	pvalueItems?165	pversion?107	q0?0	c
S	to	pagencyID!98	pannotations?99	pdescription?47	pdescriptions?48	pid!45	pisExternalReference?53	pisPartial?53	pisPartialLanguage?53	plinks?46	pname!47	pnames?48	pvalidFrom?94	pvalidTo?94	pversion?107	pvtlMappings?166	q0?0	c
S	tn
S	ts	/3
S	to	phref?167	phreflang?168	prel?169	ptitle?47	ptitles?48	ptype?47	puri?51	purn?105	q0?0	c	|170,171
S	ts	fdate-time
S	ts	fdate
S	ta	[1	i172
S	ta	[1	i173
S	ts	/4
S	ta	[1	i174
S	ts	="AGENCIES"
S	ts	="1.0"
S	to	pdataStructure?0	pdataflow?0	pprovisionAgreement?0	q0?0	c	^175,176,177
S	to	pannotations?99	pcomponents?178	pinclude?53	pkeyValues?179	q0?0	c
S	ti	<0
S	ts	/5
S	ts	/6
S	ts	|180,181
S	ta	[1	i182
S	ts	/7
S	ta	[1	i183
S	ts	/8
S	ta	[1	i184
S	ta	[1	i185
S	ts	/9
S	ta	[1	i186
S	ta	[1	i187
S	to	pdataProvider?0	pdataStructures?0	pdataflows?0	pprovisionAgreements?0	q0?0	c	^188,189,190,191
S	ta	[1	]2	i103
S	ta	[1	i192
S	ta	[1	i193
S	ts	="DATA_CONSUMERS"
S	ts	="DATA_PROVIDERS"
S	to	pattributeList?194	pdimensionList!195	pgroups?196	pmeasureList?197	q0?0	c
S	ts	/10
S	ta	[1	i111
S	ts	/11
S	ta	[1	i198
S	ts	="GeoGridCodelist"
S	ta	[1	i199
S	ts	="GeographicCodelist"
S	ta	[1	i200
S	to	pannotations?99	pcodingFormat?201	pdescription?47	pdescriptions?48	pid!45	plevel?132	plinks?46	pname!47	pnames?48	q0?0	c
S	ts	/12
S	to	pmetadataProvider?0	pmetadataProvisionAgreements?0	pmetadataStructures?0	pmetadataflows?0	q0?0	c	^202,203,204,205
S	ta	[1	]2	i206
S	ts	="METADATA_PROVIDERS"
S	ts	/13
S	ts	/14
S	ta	[1	#	i207
S	to	pmetadataAttributeList?208	q0?0	c
S	ta	[1	i209
S	ts	/15
S	ta	[1	i210
S	ta	[1	i211
S	ts	/16
S	ts	/17
S	ta	[1	i212
S	ts	/18
S	ta	[1	i213
S	ta	[1	i214
S	ta	[1	i215
S	ts	/19
S	ta	[1	i216
S	ta	[1	i217
S	ta	[1	i218
S	ta	[1	i219
S	ta	[1	i220
S	ts	/20
S	ts	/21
S	ts	/22
S	ta	[1	#	i221
S	ta	[1	i222
S	ta	[1	#	i223
S	ta	[1	i224
S	ta	[1	i225
S	ta	[1	i226
S	ts	furi-reference
S	ts	/23
S	|47,227
S	phref!0	prel!0
S	prel!0	purn!0
S	to	pdepartment?47	pdepartments?48	pemails?228	pfaxes?229	pid?45	pname?47	pnames?48	prole?47	proles?48	ptelephones?229	puris?230	px400s?229	q0?0	c
S	to	pannotations?99	pcontacts?96	pdescription?47	pdescriptions?48	pid!111	plinks?46	pname!47	pnames?48	q0?0	c
S	to	pid?47	plinks?46	ptext?47	ptexts?48	ptitle?47	ptype?47	pvalue?47	q0?0	c
S	pdataStructure!126
S	pdataflow!146
S	pprovisionAgreement!231
S	ta	[1	i232
S	ta	[1	i233
S	/24
S	/25
S	to	pannotations?99	psourceValue!234	ptargetValue?47	pvalidFrom?94	pvalidTo?94	q0?0	c
S	to	pannotations?99	pcategories?110	pdescription?47	pdescriptions?48	pid!45	plinks?46	pname!47	pnames?48	q0?0	c
S	to	pcodelist!235	pexclusiveCodeSelection?236	pinclusiveCodeSelection?236	pprefix?47	q0?0	c	|0,237,238	~239
S	to	pannotations?99	pdescription?47	pdescriptions?48	pid!45	plinks?46	pname!47	pnames?48	pparent?45	q0?0	c
S	to	pannotations?99	pcoreRepresentation?240	pdescription?47	pdescriptions?48	pid!111	pisoConceptReference?241	plinks?46	pname!47	pnames?48	pparent?111	q0?0	c
S	to	pannotations?99	pdataType!242	pdescription?47	pdescriptions?48	pid!45	plinks?46	pname!47	pnames?48	pnullValue?47	poutputFormat?47	pvtlLiteralFormat?47	pvtlScalarType!47	q0?0	c
S	pdataProvider!145
S	pdataStructures!243
S	pdataflows!244
S	pprovisionAgreements!245
S	to	pisIncluded!53	pkeys!246	q0?0	c
S	to	pannotations?99	pcontacts?96	pdescription?47	pdescriptions?48	pid!45	plinks?46	pname!47	pnames?48	q0?0	c
S	to	pannotations?99	pattributes?247	pid?248	plinks?46	pmetadataAttributeUsages?249	q0?0	c
S	to	pannotations?99	pdimensions?250	pid?251	plinks?46	ptimeDimension?252	q0?0	c
S	ta	[1	i253
S	to	pannotations?99	pid?254	plinks?46	pmeasures?255	q0?0	c
S	to	pannotations?99	pdescription?47	pdescriptions?48	pgeoCell!47	pid!45	plinks?46	pname!47	pnames?48	pparent?45	q0?0	c
S	to	pannotations?99	pdescription?47	pdescriptions?48	pid!45	plinks?46	pname!47	pnames?48	pparent?45	pvalue!47	q0?0	c
S	to	pannotations?99	pcode!256	phierarchicalCodes?131	pid!45	plevel?45	plinks?46	pvalidFrom?94	pvalidTo?94	q0?0	c
S	to	pdataType?257	pendValue?258	pinterval?259	pisSequence?53	pmaxLength?258	pmaxValue?258	pminLength?258	pminValue?258	ppattern?47	pstartValue?258	q0?0	c
S	pmetadataProvider!137
S	pmetadataStructures!260
S	pmetadataflows!261
S	pmetadataProvisionAgreements!262
S	to	pannotations?99	pcomponents?178	pinclude?53	pvalidFrom?263	pvalidTo?263	q0?0	c
S	ts	/26
S	to	pannotations?99	pid?264	plinks?46	pmetadataAttributes!265	q0?0	c
S	to	pannotations?99	pdescription?47	pdescriptions?48	pid!45	plinks?46	pname!47	pnames?48	ppersonalisedName!47	pvtlArtefact!47	pvtlDefaultName!47	q0?0	c
S	to	pannotations?99	pcontacts?96	pdescription?47	pdescriptions?48	pid!45	plinks?46	pname!47	pnames?48	pparent?45	q0?0	c
S	to	pannotations?99	pcomputation?266	pdescription?47	pdescriptions?48	pid!45	pinputs?267	plinks?46	pname!47	pnames?48	poutputs?267	pprocessSteps?144	ptransitions?268	q0?0	c
S	to	pannotations?99	pdescription?47	pdescriptions?48	pid!45	plinks?46	pname!47	pnames?48	pprovisioningMetadata?269	preportingCategories?147	pstructuralMetadata?270	q0?0	c	|0,271,272	~273
S	to	pannotations?99	psourceValues!274	ptargetValues?229	pvalidFrom?94	pvalidTo?94	q0?0	c
S	to	pcodelist?275	pdataType?276	q0?0	c	^277,278
S	to	pannotations?99	pdescription?47	pdescriptions?48	pid!45	plinks?46	pname!47	pnames?48	prulesetDefinition!47	prulesetScope!47	prulesetType!47	q0?0	c
S	to	pannotations?99	prepresentationMap?279	psource!280	ptarget!280	q0?0	c
S	to	pannotations?99	pfrequencyDimension?0	pid?45	plinks?46	plocale!47	pmappedComponents!281	pmappedFrequencies?0	presolvePeriod?282	psourcePattern!47	ptargetFrequencyID?0	q0?0	c	^283,284
S	to	pannotations?99	pbasePeriod!47	pepochPeriod!285	pfrequencyDimension?0	pid?45	plinks?46	pmappedComponents!281	pmappedFrequencies?0	presolvePeriod?282	ptargetFrequencyID?0	q0?0	c	^283,284
S	to	pannotations?99	psource?0	ptarget?0	pvalues?229	q0?0	c	^286,287
S	to	pannotations?99	pdatePattern!47	pfrequencyId!45	pid?45	plinks?46	q0?0	c
S	ts	/27
S	to	pannotations?99	pdescription?47	pdescriptions?48	pexpression!47	pid!45	pisPersistent!53	plinks?46	pname!47	pnames?48	presult!47	q0?0	c
S	ts	/28
S	to	pannotations?99	pdescription?47	pdescriptions?48	pid!45	plinks?46	pname!47	pnames?48	poperatorDefinition!47	q0?0	c
S	to	pannotations?99	pdescription?47	pdescriptions?48	pid!47	pname?47	pnames?48	q0?0	c
S	to	palias!47	pannotations?99	pcodelist?0	pconcept?0	pdataflow?0	pdescription?47	pdescriptions?48	pfromVtlMapping?0	pgenericDataflow?0	pid!45	plinks?46	pname!47	pnames?48	ptoVtlMapping?0	q0?0	c	^288,289,290
S	ts	="agency"	="agencyscheme"	="attributedescriptor"	="alternate"	="appendix"	="availabilityconstraint"	="bookmark"	="categorisation"	="category"	="categoryscheme"	="categoryschememap"	="chapter"	="code"	="codelist"	="componentmap"	="concept"	="conceptscheme"	="conceptschememap"	="constraint"	="contents"	="copyright"	="current"	="customtype"	="customtypescheme"	="dataattribute"	="dataconstraint"	="dataconsumer"	="dataconsumerscheme"	="dataflow"	="dataprovider"	="dataproviderscheme"	="datastructure"	="datastructuredefinition"	="datepatternmap"	="describedby"	="dimension"	="dimensiondescriptor"	="edit"	="edit-media"	="enclosure"	="epochmap"	="first"	="frequencyformatmapping"	="glossary"	="groupdimesiondescriptor"	="help"	="hierarchicalcode"	="hierarchy"	="hierarchyassociation"	="hub"	="index"	="itemschememap"	="last"	="latest-version"	="license"	="level"	="measure"	="measuredescriptor"	="metadataattribute"	="metadataconstraint"	="metadataflow"	="metadataproviderscheme"	="metadataprovisionagreement"	="metadataprovider"	="metadatastructure"	="metadatastructuredefinition"	="namepersonalisation"	="namepersonalisatinscheme"	="next"	="next-archive"	="organisationschememap"	="organisationunit"	="organisationunitscheme"	="payment"	="prev"	="predecessor-version"	="previous"	="prev-archive"	="process"	="processstep"	="provisionagreement"	="related"	="replies"	="reportingcategory"	="reportingtaxonomy"	="reportingtaxonomymap"	="metadataattributedescriptor"	="representatiomap"	="ruleset"	="rulesetscheme"	="section"	="self"	="service"	="start"	="structure"	="structuremap"	="stylesheet"	="subscription"	="subsection"	="successor-version"	="timedimension"	="transformation"	="transformationscheme"	="transition"	="userdefinedoperator"	="userdefinedoperatorscheme"	="up"	="valuelist"	="version-history"	="via"	="vtlcodelistmapping"	="vtlconceptmapping"	="vtldataflowmapping"	="vtlmappingscheme"	="working-copy"	="working-copy-of"
S	ta	[1	i291
S	ta	[1	i47
S	ta	[1	i51
S	ts	/29
S	to	pid!98	pinclude?53	premovePrefix?53	ptimeRange?292	pvalues?293	q0?0	c	|0,294,295	~296
S	to	pid!111	pinclude?53	premovePrefix?53	ptimeRange?292	pvalidFrom?263	pvalidTo?263	pvalues?297	q0?0	c	|0,294,295	~296
S	to	pendIndex?259	pisRegEx?53	pstartIndex?259	pvalue!47	q0?0	c
S	ts	/30
S	to	pmemberValues?298	pwildcardedMemberValues?299	q0?0	c	|300,301
S	pinclusiveCodeSelection!0
S	pexclusiveCodeSelection!0
S	pexclusiveCodeSelection!0	pinclusiveCodeSelection!0
S	to	penumeration?0	penumerationFormat?0	pformat?0	pmaxOccurs?0	pminOccurs?0	q0?0	c	^302,303
S	to	pconceptAgency!47	pconceptID!47	pconceptSchemeID!47	q0?0	c
S	|47,304
S	ta	[1	#	i126
S	ta	[1	#	i146
S	ta	[1	#	i231
S	ta	[1	i305
S	ta	[1	i306
S	ts	="AttributeDescriptor"
S	ta	[1	i307
S	ta	[1	i308
S	ts	="DimensionDescriptor"
S	to	pannotations?99	pconceptIdentity!309	pid?310	plinks?46	plocalRepresentation?311	q0?0	c
S	to	pannotations?99	pgroupDimensions?312	pid!45	plinks?46	q0?0	c
S	ts	="MeasureDescriptor"
S	ta	[1	i313
S	ts	/31
S	ts	="Alpha"	="AlphaNumeric"	="Numeric"
S	ti	<1
S	ti
S	ta	[1	#	i124
S	ta	[1	#	i138
S	ta	[1	#	i314
S	|315,316,95,94,317
S	ts	="MetadataAttributeDescriptor"
S	ta	[1	i318
S	to	pannotations?99	pdescription!47	pdescriptions?48	plocalID?45	psoftwareLanguage?47	psoftwarePackage?47	psoftwareVersion?47	q0?0	c
S	ta	[1	i319
S	ta	[1	i320
S	ta	[1	#	i321
S	ta	[1	#	i322
S	pstructuralMetadata!0
S	pprovisioningMetadata!0
S	pprovisioningMetadata!0	pstructuralMetadata!0
S	ta	[1	i234
S	ts	/32
S	ts	="String"	="Alpha"	="AlphaNumeric"	="Numeric"	="BigInteger"	="Integer"	="Long"	="Short"	="Decimal"	="Float"	="Double"	="Boolean"	="URI"	="Count"	="InclusiveValueRange"	="ExclusiveValueRange"	="Incremental"	="ObservationalTimePeriod"	="StandardTimePeriod"	="BasicTimePeriod"	="GregorianTimePeriod"	="GregorianYear"	="GregorianYearMonth"	="GregorianDay"	="ReportingTimePeriod"	="ReportingYear"	="ReportingSemester"	="ReportingTrimester"	="ReportingQuarter"	="ReportingMonth"	="ReportingWeek"	="ReportingDay"	="DateTime"	="TimeRange"	="Month"	="MonthDay"	="Day"	="Time"	="Duration"	="GeospatialInformation"	="XHTML"	="KeyValues"	="IdentifiableReference"	="DataSetReference"
S	pcodelist!0
S	pdataType!0
S	ts	/33
S	ta	[1	i323
S	ta	[1	i324
S	ts	="startOfPeriod"	="endOfPeriod"	="midPeriod"
S	pfrequencyDimension!45	pmappedFrequencies?325
S	ptargetFrequencyID!45
S	ts	="nanosecond"	="millisecond"	="microsecond"	="second"	="day"
S	psource!323
S	ptarget!323
S	pfromVtlMapping?326	ptoVtlMapping?327	^176,328
S	pcodelist!235
S	pconcept!309
S	ts	femail
S	to	pafterPeriod?0	pbeforePeriod?0	pendPeriod?0	pstartPeriod?0	pvalidFrom?263	pvalidTo?263	q0?0	c	^329,330,331
S	ta	[1	i332
S	ptimeRange!0
S	pvalues!0
S	ptimeRange!0	pvalues!0
S	ta	[1	i333
S	ta	[1	#	i334
S	ta	[1	#	i335
S	pwildcardedMemberValues!0
S	pmemberValues!0
S	penumeration!275	penumerationFormat?336	pmaxOccurs?337	pminOccurs?104
S	pformat!338	pmaxOccurs?337	pminOccurs?104
S	ts	="String"	="Alpha"	="AlphaNumeric"	="Numeric"	="BigInteger"	="Integer"	="Long"	="Short"	="Decimal"	="Float"	="Double"	="Boolean"	="URI"	="Count"	="InclusiveValueRange"	="ExclusiveValueRange"	="Incremental"	="ObservationalTimePeriod"	="StandardTimePeriod"	="BasicTimePeriod"	="GregorianTimePeriod"	="GregorianYear"	="GregorianYearMonth"	="GregorianDay"	="ReportingTimePeriod"	="ReportingYear"	="ReportingSemester"	="ReportingTrimester"	="ReportingQuarter"	="ReportingMonth"	="ReportingWeek"	="ReportingDay"	="DateTime"	="TimeRange"	="Month"	="MonthDay"	="Day"	="Time"	="Duration"	="GeospatialInformation"
S	to	pannotations?99	pcomponents?339	pinclude?340	pkeyValues?341	pvalidFrom?263	pvalidTo?263	q0?0	c
S	|342,343
S	to	pannotations?99	pattributeRelationship!344	plinks?46	pmetadataAttributeReference!323	q0?0	c
S	to	pannotations?99	pconceptIdentity!309	pconceptRoles?345	pid?111	plinks?46	plocalRepresentation?346	pposition?104	q0?0	c
S	ts	/34
S	ts	="TIME_PERIOD"
S	to	pformat!347	q0?0	c
S	ta	[1	#	i111
S	to	pannotations?99	pconceptIdentity!309	pconceptRoles?345	pid?111	plinks?46	plocalRepresentation?240	pusage?348	q0?0	c
S	ts	/35
S	ts	/36
S	ts	/37
S	ts	/38
S	to	pannotations?99	pconceptIdentity!309	pid?111	pisPresentational?53	plinks?46	plocalRepresentation?349	pmaxOccurs?337	pmetadataAttributes?265	pminOccurs?104	q0?0	c
S	to	pannotations?99	plocalID?45	pobjectReference!105	q0?0	c
S	to	pannotations?99	pcondition!47	pconditions?48	pid?45	plinks?46	plocalID?45	ptargetStep!323	q0?0	c
S	ts	/39
S	ts	/40
S	ts	/41
S	to	psource!323	ptarget!323	q0?0	c
S	ta	[1	i45
S	to	pfromVtlSuperSpace?350	pmethod?351	q0?0	c
S	to	pmethod?352	ptoVtlSubSpace?350	q0?0	c
S	pgenericDataflow!353
S	pafterPeriod!354
S	pbeforePeriod!354
S	pendPeriod!354	pstartPeriod!354
S	^47,355
S	^47,356
S	pcascadeValues?0	pvalue?0	q0?0	c	|45,357
S	ts	/42
S	to	pdataType?358	pendTime?263	pendValue?259	pinterval?259	pisSequence?53	pmaxLength?258	pmaxValue?259	pminLength?258	pminValue?259	ppattern?47	pstartTime?263	pstartValue?259	ptimeInterval?359	q0?0	c
S	|258,360
S	to	pdataType?361	pdecimals?258	pendTime?263	pendValue?91	pinterval?91	pisMultiLingual?53	pisSequence?53	pmaxLength?258	pmaxValue?91	pminLength?258	pminValue?91	ppattern?47	psentinelValues?362	pstartTime?263	pstartValue?91	ptimeInterval?359	q0?0	c
S	ta	[0	i363
S	tb	=true
S	ta	[0	i364
S	to	pannotations?99	pattributeRelationship!344	pconceptIdentity!309	pconceptRoles?345	pid?111	plinks?46	plocalRepresentation?240	pmeasureRelationship?312	pusage?348	q0?0	c
S	to	pannotations?99	pattributeRelationship!344	pconceptIdentity!309	pconceptRoles?345	pid!365	plinks?46	plocalRepresentation!366	pmeasureRelationship?312	pusage?348	q0?0	c
S	to	pareDimensionsOptional?0	pdataflow?0	pdimensions?0	pgroup?0	pobservation?0	q0?0	c	^367,368,369,370
S	ta	[1	#	i309
S	to	penumeration?0	penumerationFormat?0	pformat?0	q0?0	c	^371,372
S	to	pdataType!373	pendTime?263	psentinelValues?362	pstartTime?263	q0?0	c
S	ts	="mandatory"	="optional"
S	to	penumeration?0	penumerationFormat?0	pformat?0	q0?0	c	^371,374
S	to	pkeys?312	q0?0	c
S	|47,375,376,377
S	|47,375,378,379,380
S	to
S	to	pisInclusive?53	pperiod!381	q0?0	c
S	to	pcascadeValues?382	plang?168	pvalidFrom?263	pvalidTo?263	pvalue!47	q0?0	c
S	to	pcascadeValues?382	pvalidFrom?263	pvalidTo?263	pvalue!47	q0?0	c
S	to	pcascadeValues?382	pvalue!45
S	ts	="String"	="Alpha"	="AlphaNumeric"	="Numeric"	="BigInteger"	="Integer"	="Long"	="Short"	="Boolean"	="URI"	="Count"	="InclusiveValueRange"	="ExclusiveValueRange"	="Incremental"	="ObservationalTimePeriod"	="StandardTimePeriod"	="BasicTimePeriod"	="GregorianTimePeriod"	="GregorianYear"	="GregorianYearMonth"	="GregorianDay"	="ReportingTimePeriod"	="ReportingYear"	="ReportingSemester"	="ReportingTrimester"	="ReportingQuarter"	="ReportingMonth"	="ReportingWeek"	="ReportingDay"	="Month"	="MonthDay"	="Day"	="Duration"
S	ts	/43
S	ts	="unbounded"
S	ts	="String"	="Alpha"	="AlphaNumeric"	="Numeric"	="BigInteger"	="Integer"	="Long"	="Short"	="Decimal"	="Float"	="Double"	="Boolean"	="URI"	="Count"	="InclusiveValueRange"	="ExclusiveValueRange"	="Incremental"	="ObservationalTimePeriod"	="StandardTimePeriod"	="BasicTimePeriod"	="GregorianTimePeriod"	="GregorianYear"	="GregorianYearMonth"	="GregorianDay"	="ReportingTimePeriod"	="ReportingYear"	="ReportingSemester"	="ReportingTrimester"	="ReportingQuarter"	="ReportingMonth"	="ReportingWeek"	="ReportingDay"	="DateTime"	="TimeRange"	="Month"	="MonthDay"	="Day"	="Time"	="Duration"	="GeospatialInformation"	="XHTML"
S	ta	[1	i383
S	to	pid!98	pinclude?53	premovePrefix?53	ptimeRange?292	pvalues?384	q0?0	c	|0,294,295	~296
S	to	pid?0	pinclude?0	premovePrefix?0	pvalue?0	pvalues?0	q0?0	c	^385,386
S	ts	="REPORTING_YEAR_START_DAY"	="REPORTING_YEAR_END_DAY"
S	to	pformat!387	pmaxOccurs!388	pminOccurs?389	q0?0	c
S	pdataflow!353
S	pareDimensionsOptional?390	pdimensions!312
S	pgroup!45
S	pobservation!353
S	penumeration!235	penumerationFormat?336
S	pformat!391
S	ts	="ObservationalTimePeriod"	="StandardTimePeriod"	="BasicTimePeriod"	="GregorianTimePeriod"	="GregorianYear"	="GregorianYearMonth"	="GregorianDay"	="ReportingTimePeriod"	="ReportingYear"	="ReportingSemester"	="ReportingTrimester"	="ReportingQuarter"	="ReportingMonth"	="ReportingWeek"	="ReportingDay"	="DateTime"	="TimeRange"
S	pformat!338
S	ts	="Basic"
S	ts	="Unpivot"
S	ts	="M2A"
S	ts	="Pivot"
S	ts	="Basic-A2M"
S	ts	="Pivot-A2M"
S	|392,317,393,394
S	|53,395
S	to	pdescription?47	pdescriptions?48	pname?47	pnames?48	pvalue?396	q0?0	c	|397,398
S	ta	[1	i399
S	pid!111	pinclude?340	premovePrefix?53	pvalue!47
S	pid!111	pinclude?340	premovePrefix?53	pvalues!229
S	to	pdataType!400	q0?0	c
S	ti	=1
S	ti	<0	>1
S	ta	[1	i53
S	to	pdataType?304	pdecimals?258	pendTime?263	pendValue?91	pinterval?259	pisSequence?53	pmaxLength?258	pmaxValue?91	pminLength?258	pminValue?91	ppattern?47	psentinelValues?362	pstartTime?263	pstartValue?91	ptimeInterval?359	q0?0	c
S	ts	|401,402,403,404
S	ts	/44
S	ts	/45
S	ts	="excluderoot"
S	|47,91,259
S	pname!0	pvalue!0
S	pname!0	pnames!0	pvalue!0
S	^47,405
S	ts	="MonthDay"
S	/36
S	/37
S	fdate
S	fdate-time
S	to	pcascadeValues?382	plang?168	pvalue!47	q0?0	c
R	1
)grammar";

const std::string_view kJson21Metadata = R"grammar(P	x-.*
P	.*\.json|.*\.schema\.json
P	[A-Za-z0-9_@$-]+
P	(((en-GB-oed|i-ami|i-bnn|i-default|i-enochian|i-hak|i-klingon|i-lux|i-mingo|i-navajo|i-pwn|i-tao|i-tay|i-tsu|sgn-BE-FR|sgn-BE-NL|sgn-CH-DE)|(art-lojban|cel-gaulish|no-bok|no-nyn|zh-guoyu|zh-hakka|zh-min|zh-min-nan|zh-xiang))|((([A-Za-z]{2,3}(-([A-Za-z]{3}(-[A-Za-z]{3}){0,2}))?)|[A-Za-z]{4}|[A-Za-z]{5,8})(-([A-Za-z]{4}))?(-([A-Za-z]{2}|[0-9]{3}))?(-([A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*(-([0-9A-WY-Za-wy-z](-[A-Za-z0-9]{2,8})+))*(-(x(-[A-Za-z0-9]{1,8})+))?)|(x(-[A-Za-z0-9]{1,8})+))
P	[A-Za-z][A-Za-z0-9_-]*(\.[A-Za-z][A-Za-z0-9_-]*)*
P	urn:sdmx:org\.sdmx\.infomodel\.registry\.MetadataProvisionAgreement=([A-Za-z][A-Za-z0-9_-]*(\.[A-Za-z][A-Za-z0-9_-]*)*):([A-Za-z0-9_@$-]+)\((((0|[1-9][0-9]*)(\.(0|[1-9][0-9]*))?)|((0|[1-9][0-9]*)(\.(0|[1-9][0-9]*)){2}(-(([A-Za-z-]|([A-Za-z-][A-Za-z0-9-]+)|([A-Za-z0-9-]+[A-Za-z-][A-Za-z0-9-]*))|(0|[1-9][0-9]*))(\.(([A-Za-z-]|([A-Za-z-][A-Za-z0-9-]+)|([A-Za-z0-9-]+[A-Za-z-][A-Za-z0-9-]*))|(0|[1-9][0-9]*)))*)?)|(((0|[1-9][0-9]*)\+\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*))|((0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\+\.(0|[1-9][0-9]*))|((0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\+)))\)
P	urn:sdmx:org\.sdmx\.infomodel\.metadatastructure\.Metadataflow=([A-Za-z][A-Za-z0-9_-]*(\.[A-Za-z][A-Za-z0-9_-]*)*):([A-Za-z0-9_@$-]+)\((((0|[1-9][0-9]*)(\.(0|[1-9][0-9]*))?)|((0|[1-9][0-9]*)(\.(0|[1-9][0-9]*)){2}(-(([A-Za-z-]|([A-Za-z-][A-Za-z0-9-]+)|([A-Za-z0-9-]+[A-Za-z-][A-Za-z0-9-]*))|(0|[1-9][0-9]*))(\.(([A-Za-z-]|([A-Za-z-][A-Za-z0-9-]+)|([A-Za-z0-9-]+[A-Za-z-][A-Za-z0-9-]*))|(0|[1-9][0-9]*)))*)?)|(((0|[1-9][0-9]*)\+\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*))|((0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\+\.(0|[1-9][0-9]*))|((0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\+)))\)
P	-?([1-9][0-9]{3,}|0[0-9]{3})(Z|(\+|-)((0[0-9]|1[0-3]):[0-5][0-9]|14:00))?
P	(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)(-((0|[1-9][0-9]*|[0-9]*[a-zA-Z-][0-9a-zA-Z-]*)(\.(0|[1-9][0-9]*|[0-9]*[a-zA-Z-][0-9a-zA-Z-]*))*))?
P	((en-GB-oed|i-ami|i-bnn|i-default|i-enochian|i-hak|i-klingon|i-lux|i-mingo|i-navajo|i-pwn|i-tao|i-tay|i-tsu|sgn-BE-FR|sgn-BE-NL|sgn-CH-DE)|(art-lojban|cel-gaulish|no-bok|no-nyn|zh-guoyu|zh-hakka|zh-min|zh-min-nan|zh-xiang))|(([a-z]{2,3}((-[a-z]{3}){1,3})?)|[a-z]{4}|[a-z]{5,8})(-([a-z]{4}))?(-([a-z]{2}|[0-9]{3}))?((-([0-9a-z]{5,8}|[0-9][0-9a-z]{3}))*)?((-[0-9a-wy-z](-[0-9a-z]{2,8})+)*)?(-x(-[0-9a-z]{1,8})+)?|(x(-[0-9a-z]{1,8})+)
P	urn:sdmx:org\.sdmx\.infomodel\.((base\.((Agency)|(OrganisationUnitScheme)|(AgencyScheme)|(DataProviderScheme)|(MetadataProviderScheme)|(DataConsumerScheme)|(OrganisationUnit)|(DataProvider)|(MetadataProvider)|(DataConsumer)))|(codelist\.((Codelist)|(Valuelist)|(Hierarchy)|(HierarchyAssociation)|(Code)|(HierarchicalCode)|(Level)))|(conceptscheme\.((ConceptScheme)|(Concept)))|(datastructure\.((DataStructure)|(AttributeDescriptor)|(DataAttribute)|(GroupDimensionDescriptor)|(DimensionDescriptor)|(Dimension)|(TimeDimension)|(MeasureDescriptor)|(Measure)|(Dataflow)))|(categoryscheme\.((CategoryScheme)|(Category)|(Categorisation)|(ReportingTaxonomy)|(ReportingCategory)))|(registry\.((ProvisionAgreement)|(MetadataProvisionAgreement)|(DataConstraint)|(AvailabilityConstraint)|(MetadataConstraint)|(Subscription)))|(metadatastructure\.((MetadataAttributeDescriptor)|(MetadataAttribute)|(MetadataStructure)|(Metadataflow)))|(process\.((Process)|(ProcessStep)|(Transition)))|(structuremapping\.((StructureMap)|(ComponentMap)|(EpochMap)|(DatePatternMap)|(ConceptSchemeMap)|(OrganisationSchemeMap)|(CategorySchemeMap)|(ReportingTaxonomyMap)|(RepresentationMap)|(FrequencyFormatMapping)))|(transformation\.((TransformationScheme)|(Transformation)|(CustomTypeScheme)|(CustomType)|(NamePersonalisationScheme)|(NamePersonalisation)|(VtlMappingScheme)|(VtlCodelistMapping)|(VtlConceptMapping)|(VtlDataflowMapping)|(RulesetScheme)|(Ruleset)|(UserDefinedOperatorScheme)|(UserDefinedOperator))))=([A-Za-z][A-Za-z0-9_-]*(\.[A-Za-z][A-Za-z0-9_-]*)*):([A-Za-z0-9_@$-]+)\((((0|[1-9][0-9]*)(\.(0|[1-9][0-9]*))?)|((0|[1-9][0-9]*)(\.(0|[1-9][0-9]*)){2}(-(([A-Za-z-]|([A-Za-z-][A-Za-z0-9-]+)|([A-Za-z0-9-]+[A-Za-z-][A-Za-z0-9-]*))|(0|[1-9][0-9]*))(\.(([A-Za-z-]|([A-Za-z-][A-Za-z0-9-]+)|([A-Za-z0-9-]+[A-Za-z-][A-Za-z0-9-]*))|(0|[1-9][0-9]*)))*)?)|(((0|[1-9][0-9]*)\+\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*))|((0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\+\.(0|[1-9][0-9]*))|((0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\+)))\)(\.[A-Za-z0-9_@$-]+(\.[A-Za-z0-9_@$-]+)*)?
P	.+/P.*T([0-9]+H)?([0-9]+M)?([0-9]+(.[0-9]+)?S)?
P	.+/P[^T]+
P	-?([1-9][0-9]{3,}|0[0-9]{3})-(0[1-9]|1[0-2])(Z|(\+|-)((0[0-9]|1[0-3]):[0-5][0-9]|14:00))?
P	.{5}A1.*
P	.{5}S[1-2].*
P	.{5}T[1-3].*
P	.{5}Q[1-4].*
P	.{5}M(0[1-9]|1[0-2]).*
P	.{5}W(0[1-9]|[1-4][0-9]|5[0-3]).*
P	.{5}D(0[0-9][1-9]|[1-2][0-9][0-9]|3[0-5][0-9]|36[0-6]).*
P	P((([0-9]+Y([0-9]+M)?([0-9]+D)?|([0-9]+M)([0-9]+D)?|([0-9]+D))(T(([0-9]+H)([0-9]+M)?([0-9]+(\.[0-9]+)?S)?|([0-9]+M)([0-9]+(\.[0-9]+)?S)?|([0-9]+(\.[0-9]+)?S)))?)|(T(([0-9]+H)([0-9]+M)?([0-9]+(\.[0-9]+)?S)?|([0-9]+M)([0-9]+(\.[0-9]+)?S)?|([0-9]+(\.[0-9]+)?S))))
P	([1-9][0-9]{3,}|0[0-9]{3})(Z|(\+|-)((0[0-9]|1[0-3]):[0-5][0-9]|14:00))?
P	([1-9][0-9]{3,}|0[0-9]{3})-(0[1-9]|1[0-2])(Z|(\+|-)((0[0-9]|1[0-3]):[0-5][0-9]|14:00))?
P	[0-9]{4}-([ASTQ][0-9]{1}|[MW][0-9]{2}|[D][0-9]{3})(Z|((\+|-)[0-9]{2}:[0-9]{2}))?
S	
S	to	p$schema?2	pdata?3	perrors?4	pmeta!5	q0?0	c
S	ts	/1	furi
S	to	pmetadataSets?6	q0?0	c
S	ta	i7
S	to	pcontentLanguages?8	pid!9	plinks?10	pname?11	pnames?12	pprepared!13	preceivers?14	pschema?15	psender!16	ptest?17	q0?0	c
S	ta	i18
S	to	pcode!19	pdetail?11	pdetails?12	plinks?10	ptitle?11	ptitles?12	q0?0	c
S	ta	[1	#	i20
S	ts	/2
S	ta	i21
S	ts
S	to	q3?11	c
S	^22,23
S	ta	i16
S	ts	furi
S	to	pcontacts?24	pid!9	pname?11	pnames?12	q0?0	c
S	tb
S	to	paction?25	pagencyID?26	pannotations?27	pattributes?28	pdescription?11	pdescriptions?12	pid?9	pisExternalReference?17	pisPartialLanguage?17	plinks?10	pmetadataProvisionAgreement?29	pmetadataflow?30	pname?11	pnames?12	ppublicationPeriod?31	ppublicationYear?32	preportingBegin?33	preportingEnd?33	ptargets?34	pvalidFrom?22	pvalidTo?22	pversion?35	q0?0	c	|36,37
S	tn
S	ts	/3
S	to	phref?38	phreflang?39	prel?40	ptitle?11	ptitles?12	ptype?11	puri?15	purn?41	q0?0	c	|42,43
S	ts	fdate-time
S	ts	fdate
S	ta	i44
S	ts	="Append"	="Replace"	="Delete"	="Information"
S	ts	/4
S	ta	[1	i45
S	ta	[1	i46
S	ts	/5
S	ts	/6
S	|33,47,48,49
S	ts	/7
S	ts	|50,51,52,53
S	ta	[1	i41
S	ts	/8
S	pagencyID!0	pattributes!0	pid!0	pmetadataflow!0	pname!0	ptargets!0
S	pagencyID!0	pattributes!0	pid!0	pmetadataProvisionAgreement!0	pname!0	ptargets!0
S	ts	furi-reference
S	ts	/9
S	|11,54
S	ts	/10
S	phref!0	prel!0
S	prel!0	purn!0
S	to	pdepartment?11	pdepartments?12	pemails?55	pfaxes?56	pname?11	pnames?12	prole?11	proles?12	ptelephones?56	puris?57	px400s?56	q0?0	c
S	to	pid?11	plinks?10	ptext?11	ptexts?12	ptitle?11	ptype?11	pvalue?11	q0?0	c
S	to	pannotations?27	pattributes?28	pformat?58	pid?9	pvalue?59	q0?0	c	|60,61
S	|62,63,64,65,66,67,68
S	ts	/11
S	ts	/12
S	/7
S	/13
S	fdate
S	fdate-time
S	ts	="agencyscheme"	="alternate"	="appendix"	="bookmark"	="categorisation"	="categoryscheme"	="chapter"	="codelist"	="conceptscheme"	="constraint"	="contents"	="copyright"	="current"	="dataflow"	="dataconsumerscheme"	="dataproviderscheme"	="describedby"	="edit"	="edit-media"	="enclosure"	="first"	="glossary"	="help"	="hierarchicalcodelist"	="hub"	="index"	="last"	="latest-version"	="license"	="metadataflow"	="metadatastructure"	="next"	="next-archive"	="organisationunitscheme"	="payment"	="prev"	="predecessor-version"	="previous"	="prev-archive"	="process"	="provisionagreement"	="related"	="replies"	="reportingtaxonomy"	="section"	="self"	="service"	="start"	="structure"	="structureset"	="stylesheet"	="subsection"	="successor-version"	="up"	="version-history"	="via"	="working-copy"	="working-copy-of"
S	ta	[1	i69
S	ta	[1	i11
S	ta	[1	i15
S	to	pdataType?70	pdecimals?71	pendTime?72	pendValue?19	pinterval?19	pisMultiLingual?17	pisSequence?17	pmaxLength?71	pmaxValue?19	pminLength?71	pminValue?19	ppattern?11	psentinelValues?73	pstartTime?72	pstartValue?19	ptimeInterval?74	q0?0	c
S	|75,19,17,11,12,76
S	pid!0
S	pid!0	pvalue!0
S	ts	/14
S	ts	/15
S	ts	/16
S	ts	/17
S	ts	/18
S	ts	/19
S	ts	/20
S	ts	femail
S	^77,78
S	ti	<1
S	|79,80,23,22,81
S	ta	[1	#	i82
S	ts	/21
S	ti
S	tz
S	ts	="XHTML"
S	ts	="String"	="Alpha"	="AlphaNumeric"	="Numeric"	="BigInteger"	="Integer"	="Long"	="Short"	="Decimal"	="Float"	="Double"	="Boolean"	="URI"	="Count"	="InclusiveValueRange"	="ExclusiveValueRange"	="Incremental"	="ObservationalTimePeriod"	="StandardTimePeriod"	="BasicTimePeriod"	="GregorianTimePeriod"	="GregorianYear"	="GregorianYearMonth"	="GregorianDay"	="ReportingTimePeriod"	="ReportingYear"	="ReportingSemester"	="ReportingTrimester"	="ReportingQuarter"	="ReportingMonth"	="ReportingWeek"	="ReportingDay"	="DateTime"	="TimeRange"	="Month"	="MonthDay"	="Day"	="Time"	="Duration"	="GeospatialInformation"
S	ts	/22
S	ts	/23
S	ts	/24
S	to	pdescription?11	pdescriptions?12	pname?11	pnames?12	pvalue?83	q0?0	c	|84,85
S	|19,75,11,17
S	pname!0	pvalue!0
S	pname!0	pnames!0	pvalue!0
R	1
)grammar";

// clang-format on

}  // namespace sdmx::grammar
