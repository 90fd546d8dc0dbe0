// SPDX-License-Identifier: Apache-2.0
// Made by scripts/make_grammar.py; not edited by hand. Notation: grammar_table.hpp.
#include "sdmx/format/grammar/grammar_table.hpp"

namespace sdmx::grammar {

// clang-format off
const std::string_view kMl30 = R"grammar(N	a	http://www.sdmx.org/resources/sdmxml/schemas/v3_0/message
N	b	http://www.sdmx.org/resources/sdmxml/schemas/v3_0/message/footer
N	c	http://www.sdmx.org/resources/sdmxml/schemas/v3_0/common
N	d	http://www.sdmx.org/resources/sdmxml/schemas/v3_0/structure
N	e	http://www.sdmx.org/resources/sdmxml/schemas/v3_0/metadata/generic
N	f	http://www.sdmx.org/resources/sdmxml/schemas/v3_0/registry
P	[A-Za-z0-9_@$\-]+(\.[A-Za-z0-9_@$\-]+)*
P	[A-Za-z0-9_@$\-]+
P	urn:sdmx:org\.sdmx\.infomodel\.[a-z]+\.[A-Za-z]+=[^=]+
P	(.+\.base\.Agency=.+)|(.+\.base\.AgencyScheme=.+)|(.+\.base\.Any=.+)|(.+\.base\.DataConsumer=.+)|(.+\.base\.DataConsumerScheme=.+)|(.+\.base\.DataProvider=.+)|(.+\.base\.DataProviderScheme=.+)|(.+\.base\.MetadataProvider=.+)|(.+\.base\.MetadataProviderScheme=.+)|(.+\.base\.OrganisationUnit=.+)|(.+\.base\.OrganisationUnitScheme=.+)|(.+\.categoryscheme\.Categorisation=.+)|(.+\.categoryscheme\.Category=.+)|(.+\.categoryscheme\.CategoryScheme=.+)|(.+\.categoryscheme\.ReportingCategory=.+)|(.+\.categoryscheme\.ReportingTaxonomy=.+)|(.+\.codelist\.Code=.+)|(.+\.codelist\.Codelist=.+)|(.+\.codelist\.HierarchicalCode=.+)|(.+\.codelist\.Hierarchy=.+)|(.+\.codelist\.HierarchyAssociation=.+)|(.+\.codelist\.Level=.+)|(.+\.codelist\.ValueList=.+)|(.+\.conceptscheme\.Concept=.+)|(.+\.conceptscheme\.ConceptScheme=.+)|(.+\.datastructure\.AttributeDescriptor=.+)|(.+\.datastructure\.DataAttribute=.+)|(.+\.datastructure\.Dataflow=.+)|(.+\.datastructure\.DataStructure=.+)|(.+\.datastructure\.Dimension=.+)|(.+\.datastructure\.DimensionDescriptor=.+)|(.+\.datastructure\.GroupDimensionDescriptor=.+)|(.+\.datastructure\.Measure=.+)|(.+\.datastructure\.MeasureDescriptor=.+)|(.+\.datastructure\.TimeDimension=.+)|(.+\.metadatastructure\.MetadataAttribute=.+)|(.+\.metadatastructure\.Metadataflow=.+)|(.+\.metadatastructure\.MetadataSet=.+)|(.+\.metadatastructure\.MetadataStructure=.+)|(.+\.process\.Process=.+)|(.+\.process\.ProcessStep=.+)|(.+\.process\.Transition=.+)|(.+\.registry\.DataConstraint=.+)|(.+\.registry\.MetadataConstraint=.+)|(.+\.registry\.MetadataProvisionAgreement=.+)|(.+\.registry\.ProvisionAgreement=.+)|(.+\.structuremapping\.CategorySchemeMap=.+)|(.+\.structuremapping\.ConceptSchemeMap=.+)|(.+\.structuremapping\.DatePatternMap=.+)|(.+\.structuremapping\.EpochMap=.+)|(.+\.structuremapping\.FrequencyFormatMapping=.+)|(.+\.structuremapping\.OrganisationSchemeMap=.+)|(.+\.structuremapping\.ReportingTaxonomyMap=.+)|(.+\.structuremapping\.RepresentationMap=.+)|(.+\.structuremapping\.StructureMap=.+)|(.+\.transformation\.CustomType=.+)|(.+\.transformation\.CustomTypeScheme=.+)|(.+\.transformation\.NamePersonalisation=.+)|(.+\.transformation\.NamePersonalisationScheme=.+)|(.+\.transformation\.Ruleset=.+)|(.+\.transformation\.RulesetScheme=.+)|(.+\.transformation\.Transformation=.+)|(.+\.transformation\.TransformationScheme=.+)|(.+\.transformation\.UserDefinedOperator=.+)|(.+\.transformation\.UserDefinedOperatorScheme=.+)|(.+\.transformation\.VtlCodelistMapping=.+)|(.+\.transformation\.VtlConceptMapping=.+)|(.+\.transformation\.VtlDataflowMapping=.+)|(.+\.transformation\.VtlMappingScheme=.+)
P	.+=([A-Za-z][A-Za-z0-9_\-]*(\.[A-Za-z][A-Za-z0-9_\-]*)*):[^:]+
P	.+:([A-Za-z0-9_@$\-]+)\([0-9A-Za-z\-\.\+]+\)[^(\(\))]*
P	(.+\((0|[1-9]\d*)(\.(0|[1-9]\d*))?\).*)|(.+\((0|[1-9]\d*)(\.(0|[1-9]\d*)){2}(\-(([A-Za-z\-]|([A-Za-z\-][A-Za-z0-9\-]+)|([A-Za-z0-9\-]+[A-Za-z\-][A-Za-z0-9\-]*))|(0|[1-9][0-9]*))(\.(([A-Za-z\-]|([A-Za-z\-][A-Za-z0-9\-]+)|([A-Za-z0-9\-]+[A-Za-z\-][A-Za-z0-9\-]*))|(0|[1-9][0-9]*)))*)?\).*)
P	.+\)(\.[A-Za-z0-9_@$\-]+(\.[A-Za-z0-9_@$\-]+)*)?
P	.+\)\.[A-Za-z0-9_@$\-]+
P	.+\.codelist\.Code=.+
P	.+\)
P	.+\.metadatastructure\.MetadataSet=.+
P	(0|[1-9]\d*)(\.(0|[1-9]\d*))?
P	(0|[1-9]\d*)(\.(0|[1-9]\d*)){2}(\-(([A-Za-z\-]|([A-Za-z\-][A-Za-z0-9\-]+)|([A-Za-z0-9\-]+[A-Za-z\-][A-Za-z0-9\-]*))|(0|[1-9][0-9]*))(\.(([A-Za-z\-]|([A-Za-z\-][A-Za-z0-9\-]+)|([A-Za-z0-9\-]+[A-Za-z\-][A-Za-z0-9\-]*))|(0|[1-9][0-9]*)))*)?
P	[A-Za-z][A-Za-z0-9_\-]*(\.[A-Za-z][A-Za-z0-9_\-]*)*
P	\d{4}\-([ASTQ]\d{1}|[MW]\d{2}|[D]\d{3})(Z|((\+|\-)\d{2}:\d{2}))?
P	(.+Z)|(.{5}.*(\+|\-)(14:00|((0[0-9]|1[0-3]):[0-5][0-9])))|(.{5}[^\+\-Z]+)
P	.{5}A1.*
P	.{5}S[1-2].*
P	.{5}T[1-3].*
P	.{5}Q[1-4].*
P	.{5}M(0[1-9]|1[0-2]).*
P	.{5}W(0[1-9]|[1-4][0-9]|5[0-3]).*
P	.{5}D(0[0-9][1-9]|[1-2][0-9][0-9]|3[0-5][0-9]|36[0-6]).*
P	\d{4}\-\d{2}\-\d{2}(T\d{2}:\d{2}:\d{2}(\.\d+)?)?(Z|((\+|\-)\d{2}:\d{2}))?/P.+
P	(.{5}02\-(0[1-9]|[1-2][0-9]).+)|(.{5}(04|06|09|11)\-(0[1-9]|[1-2][0-9]|30).+)|(.{5}(01|03|05|07|08|10|12)\-(0[1-9]|[1-2][0-9]|3[0-1]).+)
P	(((\d{2}(04|08|12|16|20|24|28|32|36|40|44|48|52|56|60|64|68|72|76|80|84|88|92|96))|((00|04|08|12|16|20|24|28|32|36|40|44|48|52|56|60|64|68|72|76|80|84|88|92|96)00))\-02\-29.+)|(.{5}02\-(([0-1][0-9])|(2[^9])).+)|(.{5}((0[1,3-9])|1[0-2]).+)
P	(.{10}T(24:00:00(\.[0]+)?|((([0-1][0-9])|(2[0-3])):[0-5][0-9]:[0-5][0-9](\.\d+)?))(/|Z|\+|\-).+)|([^T]+/.+)
P	(.+Z/.+)|(.{10}.*(\+|\-)(14:00|((0[0-9]|1[0-3]):[0-5][0-9]))/.+)|(.{10}[^\+\-Z]+)
P	.+/P(\d+Y)?(\d+M)?(\d+D)?(T.+)?
P	(.+/P.*T(\d+H)?(\d+M)?(\d+(.\d+)?S)?)|(.+/P[^T]+)
P	[A-Za-z][A-Za-z0-9_\-]*
P	(.+\((0|[1-9]\d*)(\.(0|[1-9]\d*))?\).*)|(.+\((0|[1-9]\d*)(\.(0|[1-9]\d*)){2}(\-(([A-Za-z\-]|([A-Za-z\-][A-Za-z0-9\-]+)|([A-Za-z0-9\-]+[A-Za-z\-][A-Za-z0-9\-]*))|(0|[1-9][0-9]*))(\.(([A-Za-z\-]|([A-Za-z\-][A-Za-z0-9\-]+)|([A-Za-z0-9\-]+[A-Za-z\-][A-Za-z0-9\-]*))|(0|[1-9][0-9]*)))*)?\).*)|(.+\(((0|[1-9]\d*)\+?)(\.((0|[1-9]\d*))){2}\).*)|(.+\(((0|[1-9]\d*))(\.((0|[1-9]\d*)\+?))(\.((0|[1-9]\d*)))\).*)|(.+\(((0|[1-9]\d*)\+?)(\.((0|[1-9]\d*)))(\.((0|[1-9]\d*)\+?))\).*)
P	(.+\.base\.Agency=.+:AGENCIES\(.+\).+)|(.+\.base\.DataConsumer=.+:DATA_CONSUMERS\(.+\).+)|(.+\.base\.DataProvider=.+:DATA_PROVIDERS\(.+\).+)|(.+\.base\.MetadataProvider=.+:METADATA_PROVIDERS\(.+\).+)|(.+\.base\.OrganisationUnit=.+)
P	.+\.base\.DataProvider=.+:DATA_PROVIDERS\(.+\).+
P	.+\.base\.MetadataProvider=.+:METADATA_PROVIDERS\(.+\).+
P	.+\.registry\.MetadataProvisionAgreement=.+
P	(.+\.datastructure\.DataStructure=.+)|(.+\.datastructure\.Dataflow=.+)|(.+\.metadatastructure\.MetadataStructure=.+)|(.+\.metadatastructure\.Metadataflow=.+)
P	(.+\.datastructure\.Dataflow=.+)|(.+\.metadatastructure\.Metadataflow=.+)
P	.+\.metadatastructure\.Metadataflow=.+
P	(.+=([A-Za-z][A-Za-z0-9_\-]*(\.[A-Za-z][A-Za-z0-9_\-]*)*):[^:]+)|(.+=\*:[^:]+)
P	(.+:([A-Za-z0-9_@$\-]+)\([0-9A-Za-z\-\.\+\*]+\)[^(\(\))]*)|(.+:\*\([0-9A-Za-z\-\.\+\*]+\)[^(\(\))]*)
P	(.+\((0|[1-9]\d*)(\.(0|[1-9]\d*))?\).*)|(.+\((0|[1-9]\d*)(\.(0|[1-9]\d*)){2}(\-(([A-Za-z\-]|([A-Za-z\-][A-Za-z0-9\-]+)|([A-Za-z0-9\-]+[A-Za-z\-][A-Za-z0-9\-]*))|(0|[1-9][0-9]*))(\.(([A-Za-z\-]|([A-Za-z\-][A-Za-z0-9\-]+)|([A-Za-z0-9\-]+[A-Za-z\-][A-Za-z0-9\-]*))|(0|[1-9][0-9]*)))*)?\).*)|(.+\(((0|[1-9]\d*)\+?)(\.((0|[1-9]\d*))){2}\).*)|(.+\(((0|[1-9]\d*))(\.((0|[1-9]\d*)\+?))(\.((0|[1-9]\d*)))\).*)|(.+\(((0|[1-9]\d*)\+?)(\.((0|[1-9]\d*)))(\.((0|[1-9]\d*)\+?))\).*)|(.+\(\*\).*)
P	(.+\)(\.[A-Za-z0-9_@$\-]+(\.[A-Za-z0-9_@$\-]+)*)?)|(.+\)(\.\*(\.\*)*)?)
P	.+\.registry\.ProvisionAgreement=.+
P	.+\.datastructure\.Dataflow=.+
P	(Z)|((\+|\-)(14:00|((0[0-9]|1[0-3]):[0-5][0-9])))
P	.+\.base\.AgencyScheme=.+:AGENCIES\(1\.0\)
P	.+\.categoryscheme\.Categorisation=.+
P	.+\.structuremapping\.CategorySchemeMap=.+
P	.+\.categoryscheme\.CategoryScheme=.+
P	.+\.codelist\.Codelist=.+
P	.+\.structuremapping\.ConceptSchemeMap=.+
P	.+\.conceptscheme\.ConceptScheme=.+
P	.+\.transformation\.CustomTypeScheme=.+
P	.+\.registry\.DataConstraint=.+
P	.+\.base\.DataConsumerScheme=.+:DATA_CONSUMERS\(1\.0\)
P	.+\.base\.DataProviderScheme=.+:DATA_PROVIDERS\(1\.0\)
P	.+\.datastructure\.DataStructure=.+
P	.+\.codelist\.Hierarchy=.+
P	.+\.registry\.MetadataConstraint=.+
P	.+\.base\.MetadataProviderScheme=.+:METADATA_PROVIDERS\(1\.0\)
P	.+\.metadatastructure\.MetadataStructure=.+
P	.+\.transformation\.NamePersonalisationScheme=.+
P	.+\.structuremapping\.OrganisationSchemeMap=.+
P	.+\.base\.OrganisationUnitScheme=.+\(1\.0\)
P	.+\.process\.Process=.+
P	.+\.categoryscheme\.ReportingTaxonomy=.+
P	.+\.structuremapping\.ReportingTaxonomyMap=.+
P	.+\.structuremapping\.RepresentationMap=.+
P	.+\.transformation\.RulesetScheme=.+
P	.+\.structuremapping\.StructureMap=.+
P	.+\.transformation\.TransformationScheme=.+
P	.+\.transformation\.UserDefinedOperatorScheme=.+
P	.+\.codelist\.ValueList=.+
P	.+\.transformation\.VtlMappingScheme=.+
P	(.+\.datastructure\.DataStructure=.+)|(.+\.metadatastructure\.MetadataStructure=.+)
P	.+\.base\.Agency=.+:AGENCIES\(1\.0\).+
P	.+\.categoryscheme\.Category=.+
P	.+\.conceptscheme\.Concept=.+
P	.+\.transformation\.CustomType=.+
P	.+\.base\.DataConsumer=.+:DATA_CONSUMERS\(1\.0\).+
P	.+\.base\.DataProvider=.+:DATA_PROVIDERS\(1\.0\).+
P	.+\.codelist\.Level=.+
P	.+\.codelist\.HierarchicalCode=.+
P	.+\.base\.MetadataProvider=.+:METADATA_PROVIDERS\(1\.0\).+
P	.+\.transformation\.NamePersonalisation=.+
P	(.+\.base\.AgencyScheme=.+:AGENCIES\(.+\))|(.+\.base\.DataConsumerScheme=.+:DATA_CONSUMERS\(.+\))|(.+\.base\.DataProviderScheme=.+:DATA_PROVIDERS\(.+\))|(.+\.base\.MetadataProviderScheme=.+:METADATA_PROVIDERS\(.+\))|(.+\.base\.OrganisationUnitScheme=.+)
P	.+\.base\.OrganisationUnit=.+\(1\.0\).+
P	.+\.process\.ProcessStep=.+
P	.+\.categoryscheme\.ReportingCategory=.+
P	(.+\.codelist\.Codelist=.+)|(.+\.codelist\.ValueList=.+)
P	.+\.transformation\.Ruleset=.+
P	.+\.structuremapping\.EpochMap=.+
P	.+\.structuremapping\.DatePatternMap=.+
P	.+\.structuremapping\.FrequencyFormatMapping=.+
P	.+\.transformation\.Transformation=.+
P	.+\.transformation\.UserDefinedOperator=.+
P	(.+\.transformation\.VtlCodelistMapping=.+)|(.+\.transformation\.VtlConceptMapping=.+)|(.+\.transformation\.VtlDataflowMapping=.+)
P	(.+\.registry\.DataConstraint=.+)|(.+\.registry\.MetadataConstraint=.+)
P	.+\.datastructure\.DimensionDescriptor=.+
P	.+\.datastructure\.GroupDimensionDescriptor=.+
P	.+\.datastructure\.AttributeDescriptor=.+
P	.+\.datastructure\.MeasureDescriptor=.+
P	.+\.process\.Transition=.+
P	[A-Za-z0-9_@$-%]+
P	.+\.datastructure\.Dimension=.+
P	.+\.datastructure\.TimeDimension=.+
P	.+\.datastructure\.DataAttribute=.+
P	.+\.datastructure\.Measure=.+
P	.+\.metadatastructure\.MetadataAttribute=.+
P	(((0|[1-9]\d*)\+?)(\.((0|[1-9]\d*))){2})|(((0|[1-9]\d*))(\.((0|[1-9]\d*)\+?))(\.((0|[1-9]\d*))))|(((0|[1-9]\d*)\+?)(\.((0|[1-9]\d*)))(\.((0|[1-9]\d*)\+?)))
V	string	/0	/1
V	string	/2	/3	/4	/5	/6	/7	/8	/9
V	anyURI
V	string
V	string	/2	/3	/4	/5	/6	/7	/10	/11
V	string	/12
V	string	/13
V	union	5	6
V	dateTime
V	string	/0	/14
V	boolean
V	NMTOKEN	=Append	=Replace	=Delete	=Information
V	date
V	gYear
V	gYearMonth
V	union	12	13	14
V	union	8	15
V	string	/15	/16	/17
V	string	/15	/16	/18
V	string	/15	/16	/19
V	string	/15	/16	/20
V	string	/15	/16	/21
V	string	/15	/16	/22
V	string	/15	/16	/23
V	union	17	18	19	20	21	22	23
V	union	16	24
V	string	/24	/25	/26	/27	/28	/29	/30
V	union	25	26
V	language
V	string	/0	/14	/31
V	union	8	12
V	string	=Error	=Warning	=Information
V	ID
V	string	/0	/1	/31
V	string	=AllDimensions	=TIME_PERIOD
V	union	33	34
V	string	/2	/3	/4	/5	/32	/7	/8	/33	/34
V	string	/2	/3	/4	/5	/32	/7	/8	/33	/35
V	string	/2	/3	/4	/5	/32	/7	/10	/36
V	string	/2	/3	/4	/5	/32	/7	/10	/37	/38	/39
V	string	/2	/3	/40	/41	/42	/43
V	NMTOKEN	=DataSets	=MetadataSets	=AllSets
V	string	/2	/3	/4	/5	/32	/7	/10	/44
V	string	/2	/3	/4	/5	/32	/7	/10	/37	/38	/45
V	NMTOKEN	=Success	=Warning	=Failure
V	string	/2	/3	/4	/5	/32	/7	/8	/33
V	string	/46
V	string	/2	/3	/4	/5	/6	/7	/10	/47
V	string	/2	/3	/4	/5	/6	/7	/10	/48
V	string	/2	/3	/4	/5	/6	/7	/10	/49
V	string	/2	/3	/4	/5	/6	/7	/10	/50
V	string	/2	/3	/4	/5	/6	/7	/10	/51
V	string	/2	/3	/4	/5	/6	/7	/10	/52
V	string	/2	/3	/4	/5	/6	/7	/10	/53
V	string	/2	/3	/4	/5	/6	/7	/10	/54
V	string	/2	/3	/4	/5	/6	/7	/10	/55
V	string	=Allowed	=Actual
V	string	/2	/3	/4	/5	/6	/7	/10	/56
V	string	/2	/3	/4	/5	/6	/7	/10	/45
V	string	/2	/3	/4	/5	/6	/7	/10	/57
V	string	/2	/3	/4	/5	/6	/7	/10	/58
V	string	/2	/3	/4	/5	/6	/7	/10	/59
V	string	/2	/3	/4	/5	/6	/7	/10
V	string	/2	/3	/4	/5	/6	/7	/10	/60
V	string	/2	/3	/4	/5	/6	/7	/10	/39
V	string	/2	/3	/4	/5	/6	/7	/10	/61
V	string	/2	/3	/4	/5	/6	/7	/10	/36
V	string	/2	/3	/4	/5	/6	/7	/10	/62
V	string	/2	/3	/4	/5	/6	/7	/10	/63
V	string	/2	/3	/4	/5	/6	/7	/10	/64
V	string	/2	/3	/4	/5	/6	/7	/10	/65
V	string	/2	/3	/4	/5	/6	/7	/10	/66
V	string	/2	/3	/4	/5	/6	/7	/10	/44
V	string	/2	/3	/4	/5	/6	/7	/10	/67
V	string	/2	/3	/4	/5	/6	/7	/10	/68
V	string	/2	/3	/4	/5	/6	/7	/10	/69
V	string	/2	/3	/4	/5	/6	/7	/10	/70
V	string	/2	/3	/4	/5	/6	/7	/10	/71
V	string	/2	/3	/4	/5	/6	/7	/10	/72
V	string	/2	/3	/4	/5	/6	/7	/10	/73
V	string	/2	/3	/4	/5	/6	/7	/10	/74
V	string	/2	/3	/4	/5	/6	/7	/10	/75
V	string	/2	/3	/4	/5	/32	/7	/10	/37	/76	/58
V	string	/2	/3	/4	/5	/32	/7	/10	/37	/76	/62
V	anySimpleType
V	string	/2	/3	/4	/5	/32	/7	/10
V	string	/2	/3	/4	/5	/6	/7	/8	/77
V	string	/2	/3	/4	/5	/32	/7
V	string	/2	/3	/4	/5	/32	/7	/78
V	string	/2	/3	/4	/5	/32	/7	/10	/50
V	string	/2	/3	/4	/5	/6	/7	/78
V	string	/2	/3	/4	/5	/32	/7	/10	/53
V	string	/2	/3	/4	/5	/6	/7	/8	/79
V	string	/2	/3	/4	/5	/6	/7	/8	/80
V	string	/2	/3	/4	/5	/6	/7	/8	/81
V	string	/2	/3	/4	/5	/6	/7	/8	/82
V	string	/2	/3	/4	/5	/6	/7	/8	/83
V	string	/2	/3	/4	/5	/6	/7	/84
V	string	/2	/3	/4	/5	/32	/7	/10	/59
V	string	/2	/3	/4	/5	/6	/7	/8	/85
V	string	/2	/3	/4	/5	/6	/7	/8	/86
V	string	/2	/3	/4	/5	/32	/7	/10	/87
V	string	/2	/3	/4	/5	/6	/7	/8	/88
V	string	/2	/3	/4	/5	/6	/7	/89
V	string	/2	/3	/4	/5	/6	/7	/90
V	string	/2	/3	/4	/5	/32	/7	/10	/67
V	string	/2	/3	/4	/5	/32	/7	/10	/91
V	NMTOKEN	=String	=Alpha	=AlphaNumeric	=Numeric	=BigInteger	=Integer	=Long	=Short	=Decimal	=Float	=Double	=Boolean	=URI	=Count	=InclusiveValueRange	=ExclusiveValueRange	=Incremental	=ObservationalTimePeriod	=StandardTimePeriod	=BasicTimePeriod	=GregorianTimePeriod	=GregorianYear	=GregorianYearMonth	=GregorianDay	=ReportingTimePeriod	=ReportingYear	=ReportingSemester	=ReportingTrimester	=ReportingQuarter	=ReportingMonth	=ReportingWeek	=ReportingDay	=DateTime	=TimeRange	=Month	=MonthDay	=Day	=Time	=Duration	=GeospatialInformation	=XHTML	=KeyValues	=IdentifiableReference	=DataSetReference
V	string	/2	/3	/4	/5	/6	/7	/8	/92
V	string	/2	/3	/4	/5	/32	/7	/10	/75
V	string	/2	/3	/4	/5	/32	/7	/10	/37
V	string	/2	/3	/4	/5	/6	/7	/8	/93
V	string	=startOfPeriod	=endOfPeriod	=midPeriod
V	string	=nanosecond	=millisecond	=microsecond	=second	=day
V	string	/2	/3	/4	/5	/6	/7	/8	/94
V	string	/2	/3	/4	/5	/6	/7	/8	/95
V	string	/2	/3	/4	/5	/6	/7	/8	/96
V	string	/2	/3	/4	/5	/32	/7	/10	/63
V	string	/2	/3	/4	/5	/32	/7	/10	/54
V	string	/2	/3	/4	/5	/32	/7	/10	/70
V	string	/2	/3	/4	/5	/32	/7	/10	/73
V	string	/2	/3	/4	/5	/6	/7	/8	/97
V	string	/2	/3	/4	/5	/6	/7	/8	/98
V	string	=excluderoot
V	union	10	123
V	string	/2	/3	/4	/5	/32	/7	/10	/99
V	int
V	string	/2	/3	/4	/5	/32	/7	/10	/91	/51
V	nonNegativeInteger
V	string	=unbounded
V	union	128	129
V	NMTOKEN	=String	=Alpha	=AlphaNumeric	=Numeric	=BigInteger	=Integer	=Long	=Short	=Decimal	=Float	=Double	=Boolean	=URI	=Count	=InclusiveValueRange	=ExclusiveValueRange	=Incremental	=ObservationalTimePeriod	=StandardTimePeriod	=BasicTimePeriod	=GregorianTimePeriod	=GregorianYear	=GregorianYearMonth	=GregorianDay	=ReportingTimePeriod	=ReportingYear	=ReportingSemester	=ReportingTrimester	=ReportingQuarter	=ReportingMonth	=ReportingWeek	=ReportingDay	=DateTime	=TimeRange	=Month	=MonthDay	=Day	=Time	=Duration	=GeospatialInformation
V	union	3	131
V	string	/2	/3	/4	/5	/6	/7	/8	/100
V	string	/2	/3	/4	/5	/6	/7	/8	/101
V	string	/2	/3	/4	/5	/6	/7	/8	/102
V	string	/2	/3	/4	/5	/6	/7	/8	/103
V	NMTOKEN	=Alpha	=AlphaNumeric	=Numeric
V	integer
V	positiveInteger
V	string	/2	/3	/4	/5	/32	/7	/8	/9
V	string	/2	/3	/4	/5	/32	/7	/10	/37	/76	/11
V	string	/2	/3	/4	/5	/6	/7
V	string	/2	/3	/4	/5	/6	/7	/104
V	string	/2	/3	/4	/5	/32	/7	/10	/37	/76
V	string	/2	/3	/4	/5	/32	/7	/10	/37	/38
V	string	/2	/3	/4	/5	/32	/7	/10	/69
V	string	=Basic	=Pivot	=Basic-A2M	=Pivot-A2M
V	union	3	147
V	string	=Basic	=Unpivot	=M2A
V	union	3	149
V	string	/2	/3	/4	/5	/32	/7	/8	/79
V	string	/0
V	string	=%
V	union	152	153
V	string	/105
V	NMTOKEN	=String	=Alpha	=AlphaNumeric	=Numeric	=BigInteger	=Integer	=Long	=Short	=Decimal	=Float	=Double	=Boolean	=URI	=Count	=InclusiveValueRange	=ExclusiveValueRange	=Incremental	=ObservationalTimePeriod	=StandardTimePeriod	=BasicTimePeriod	=GregorianTimePeriod	=GregorianYear	=GregorianYearMonth	=GregorianDay	=ReportingTimePeriod	=ReportingYear	=ReportingSemester	=ReportingTrimester	=ReportingQuarter	=ReportingMonth	=ReportingWeek	=ReportingDay	=DateTime	=TimeRange	=Month	=MonthDay	=Day	=Time	=Duration	=GeospatialInformation	=XHTML
V	decimal
V	duration
V	NMTOKEN	=String	=Alpha	=AlphaNumeric	=Numeric	=BigInteger	=Integer	=Long	=Short	=Boolean	=URI	=Count	=InclusiveValueRange	=ExclusiveValueRange	=Incremental	=ObservationalTimePeriod	=StandardTimePeriod	=BasicTimePeriod	=GregorianTimePeriod	=GregorianYear	=GregorianYearMonth	=GregorianDay	=ReportingTimePeriod	=ReportingYear	=ReportingSemester	=ReportingTrimester	=ReportingQuarter	=ReportingMonth	=ReportingWeek	=ReportingDay	=Month	=MonthDay	=Day	=Duration
V	string	/2	/3	/4	/5	/6	/7	/8	/106
V	string	/2	/3	/4	/5	/6	/7	/8	/107
V	string	/2	/3	/4	/5	/6	/7	/8	/108
V	string	=mandatory	=optional
V	string	/2	/3	/4	/5	/6	/7	/8	/109
V	string	/2	/3	/4	/5	/6	/7	/110
V	union	0	153
V	string	/111
V	union	5	6	167
V	string	=*
V	union	168	169
V	union	153	170
V	NMTOKEN	=ObservationalTimePeriod	=StandardTimePeriod	=BasicTimePeriod	=GregorianTimePeriod	=GregorianYear	=GregorianYearMonth	=GregorianDay	=ReportingTimePeriod	=ReportingYear	=ReportingSemester	=ReportingTrimester	=ReportingQuarter	=ReportingMonth	=ReportingWeek	=ReportingDay	=DateTime	=TimeRange
T		a:Header.9,a:Structures.10?,b:Footer.11?
T		a:Header.12,a:DataSet.13*,b:Footer.11?
T		a:Header.14,a:MetadataSet.15*,b:Footer.11?
T		a:Header.16,((a:SubmitRegistrationsRequest.17|a:SubmitRegistrationsResponse.18|a:QueryRegistrationRequest.19|a:QueryRegistrationResponse.20|a:SubmitStructureRequest.21|a:SubmitStructureResponse.22|a:SubmitSubscriptionsRequest.23|a:SubmitSubscriptionsResponse.24|a:QuerySubscriptionRequest.25|a:QuerySubscriptionResponse.26|a:NotifyRegistryEvent.27))?,b:Footer.11?
T		a:Header.16,a:SubmitStructureRequest.21
T		a:Header.16,a:SubmitStructureResponse.22,b:Footer.11?
T		a:ErrorMessage.28+
T	id!0 uri?2 urn?1 value!3	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,((d:Parent.32))?
T	id!0 uri?2 urn?1	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,((d:Parent.32))?,d:GeoCell.33
T		a:ID.34,a:Test.35,a:Prepared.36,a:Sender.37,a:Receiver.38*,c:Name.31*,a:Source.31*
T		((d:AgencySchemes.39?|d:Categorisations.40?|d:CategorySchemeMaps.41?|d:CategorySchemes.42?|d:Codelists.43?|d:ConceptSchemeMaps.44?|d:ConceptSchemes.45?|d:CustomTypeSchemes.46?|d:DataConstraints.47?|d:DataConsumerSchemes.48?|d:Dataflows.49?|d:DataProviderSchemes.50?|d:DataStructures.51?|d:GeographicCodelists.52?|d:GeoGridCodelists.53?|d:Hierarchies.54?|d:HierarchyAssociations.55?|d:MetadataConstraints.56?|d:Metadataflows.57?|d:MetadataProviderSchemes.58?|d:MetadataProvisionAgreements.59?|d:MetadataStructures.60?|d:NamePersonalisationSchemes.61?|d:OrganisationSchemeMaps.62?|d:OrganisationUnitSchemes.63?|d:Processes.64?|d:ProvisionAgreements.65?|d:ReportingTaxonomies.66?|d:ReportingTaxonomyMaps.67?|d:RepresentationMaps.68?|d:RulesetSchemes.69?|d:StructureMaps.70?|d:TransformationSchemes.71?|d:UserDefinedOperatorSchemes.72?|d:ValueLists.73?|d:VtlMappingSchemes.74?))*
T		b:Message.75+
T		a:ID.34,a:Test.35,a:Prepared.36,a:Sender.37,a:Receiver.38*,c:Name.31*,a:Structure.76+,a:DataProvider.77?,a:DataSetAction.78?,a:DataSetID.34*,a:Extracted.79?,a:ReportingBegin.80?,a:ReportingEnd.80?,a:EmbargoDate.79?,a:Source.31*
T		*any
T		a:ID.34,a:Test.35,a:Prepared.36,a:Sender.37,a:Receiver.38*,c:Name.31*,a:Structure.81+,a:MetadataProvider.82?,a:DataSetAction.78?,a:DataSetID.34*,a:Extracted.79?,a:Source.31*
T	action?11 agencyID!9 id!0 isExternalReference?10 publicationPeriod?27 publicationYear?13 reportingBeginDate?16 reportingEndDate?16 serviceURL?2 structureURL?2 uri?2 urn?4 validFrom?8 validTo?8 version?7	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,((e:MetadataProvisionAgreement.83|e:Metadataflow.84),e:Target.85+,e:Attribute.86+)?
T		a:ID.34,a:Test.35,a:Prepared.36,a:Sender.37,a:Receiver.38
T		f:RegistrationRequest.87+
T		f:RegistrationStatus.88+
T	returnConstraints?10	f:QueryType.89,(f:All.90|f:ProvisionAgreement.91|f:DataProvider.77|f:Dataflow.92|f:Metadataflow.84),f:ReferencePeriod.93?,((f:DataKeySet.94|f:CubeRegion.95|f:MetadataTargetRegion.96))*
T		f:StatusMessage.97,f:QueryResult.98*
T	action?11 externalDependencies?10	(f:StructureLocation.99|d:Structures.10),f:SubmittedStructure.100*
T		f:SubmissionResult.101+
T		f:SubscriptionRequest.102+
T		f:SubscriptionStatus.103+
T		f:Organisation.104
T		f:StatusMessage.97,f:Subscription.105*
T		f:EventTime.79,(f:ObjectURN.99|f:RegistrationID.34),f:SubscriptionURN.99,f:EventAction.78,((f:StructuralEvent.106|f:RegistrationEvent.107))?
T	code!3	c:Text.31+
T		c:Annotation.108+
T	rel!3 type?3 url!2 urn?2	
T	xml:lang?28	=3
T		=29
T		=3
T		=0
T		=10
T		=30
T	id!0	c:Name.31*,a:Contact.109*,a:Timezone.110?
T	id!0	c:Name.31*,a:Contact.109*
T		d:AgencyScheme.111+
T		d:Categorisation.112+
T		d:CategorySchemeMap.113+
T		d:CategoryScheme.114+
T		d:Codelist.115+
T		d:ConceptSchemeMap.116+
T		d:ConceptScheme.117*
T		d:CustomTypeScheme.118+
T		d:DataConstraint.119+
T		d:DataConsumerScheme.120+
T		d:Dataflow.121+
T		d:DataProviderScheme.122+
T		d:DataStructure.123+
T		d:GeographicCodelist.124+
T		d:GeoGridCodelist.125+
T		d:Hierarchy.126+
T		d:HierarchyAssociation.127+
T		d:MetadataConstraint.128+
T		d:Metadataflow.129+
T		d:MetadataProviderScheme.130+
T		d:MetadataProvisionAgreement.131+
T		d:MetadataStructure.132+
T		d:NamePersonalisationScheme.133+
T		d:OrganisationSchemeMap.134+
T		d:OrganisationUnitScheme.135+
T		d:Process.136+
T		d:ProvisionAgreement.137+
T		d:ReportingTaxonomy.138+
T		d:ReportingTaxonomyMap.139+
T		d:RepresentationMap.140+
T		d:RulesetScheme.141+
T		d:StructureMap.142+
T		d:TransformationScheme.143+
T		d:UserDefinedOperatorScheme.144+
T		d:ValueList.145+
T		d:VtlMappingScheme.146+
T	code!3 severity?31	c:Text.31+
T	dimensionAtObservation!35 explicitMeasures?10 namespace!2 schemaURL?2 serviceURL?2 structureID!32 structureURL?2	(c:ProvisionAgreement.91|c:StructureUsage.92|c:Structure.147)
T		=36
T		=11
T		=8
T		=27
T	schemaURL?2 serviceURL?2 structureID!32 structureURL?2	(c:ProvisionAgreement.91|c:StructureUsage.84|c:Structure.148)
T		=37
T		=38
T		=39
T		=40
T	id!0	c:Annotations.29?,((e:Value.149+|c:Text.31+|c:StructuredText.150+))?,e:Attribute.86*
T	action!11	f:Registration.151
T		f:Registration.151,f:StatusMessage.97
T		=41
T		
T		=42
T		=43
T	endTime!8 startTime!8	
T	isIncluded!10	d:Key.152+
T	include?10	c:Annotations.29?,d:KeyValue.153*,d:Component.154*
T	include?10 validFrom?25 validTo?25	d:Component.154*
T	status!44	f:MessageText.155*
T	timeSeriesMatch!10	(f:DataResult.156|f:MetadataResult.156)
T		=2
T	action?11 externalDependencies?10	f:MaintainableObject.157
T		f:SubmittedStructure.100,f:StatusMessage.97
T	action!11	f:Subscription.105
T		f:SubscriptionURN.99?,f:SubscriberAssignedID.34?,f:StatusMessage.97
T		=45
T		f:Organisation.104,f:RegistryURN.99?,f:NotificationMailTo.158*,f:NotificationHTTP.158*,f:SubscriberAssignedID.34?,f:ValidityPeriod.159,f:EventSelector.160
T		(d:Structures.10)
T		f:Registration.151
T	id?3	c:AnnotationTitle.33?,c:AnnotationType.33?,c:AnnotationURL.161*,c:AnnotationText.31*,c:AnnotationValue.33?
T		c:Name.31*,a:Department.31*,a:Role.31*,((a:Telephone.33|a:Fax.33|a:X400.33|a:URI.99|a:Email.33))*
T		=46
T	agencyID!9 id!=AGENCIES isExternalReference?10 isPartial?10 serviceURL?2 structureURL?2 uri?2 urn?47 validFrom?8 validTo?8	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,(d:Agency.162)*
T	agencyID!9 id!0 isExternalReference?10 serviceURL?2 structureURL?2 uri?2 urn?48 validFrom?8 validTo?8 version?7	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,(d:Source.163,d:Target.164)?
T	agencyID!9 id!0 isExternalReference?10 serviceURL?2 structureURL?2 uri?2 urn?49 validFrom?8 validTo?8 version?7	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,d:Source.165,d:Target.165,d:ItemMap.166*
T	agencyID!9 id!33 isExternalReference?10 isPartial?10 serviceURL?2 structureURL?2 uri?2 urn?50 validFrom?8 validTo?8 version?7	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,(d:Category.167)*
T	agencyID!9 id!33 isExternalReference?10 isPartial?10 serviceURL?2 structureURL?2 uri?2 urn?51 validFrom?8 validTo?8 version?7	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,((d:Code.168|d:GeoFeatureSetCode.7|d:GeoGridCode.8))*,d:CodelistExtension.169*
T	agencyID!9 id!0 isExternalReference?10 serviceURL?2 structureURL?2 uri?2 urn?52 validFrom?8 validTo?8 version?7	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,d:Source.170,d:Target.170,d:ItemMap.166*
T	agencyID!9 id!33 isExternalReference?10 isPartial?10 serviceURL?2 structureURL?2 uri?2 urn?53 validFrom?8 validTo?8 version?7	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,(d:Concept.171)*
T	agencyID!9 id!0 isExternalReference?10 isPartial?10 serviceURL?2 structureURL?2 uri?2 urn?54 validFrom?8 validTo?8 version?7 vtlVersion!3	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,(d:CustomType.172)*
T	agencyID!9 id!0 isExternalReference?10 role!56 serviceURL?2 structureURL?2 uri?2 urn?55 validFrom?8 validTo?8 version?7	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,d:ConstraintAttachment.173?,d:ReleaseCalendar.174?,d:DataKeySet.94*,d:CubeRegion.95{0,2}
T	agencyID!9 id!=DATA_CONSUMERS isExternalReference?10 isPartial?10 serviceURL?2 structureURL?2 uri?2 urn?57 validFrom?8 validTo?8	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,(d:DataConsumer.175)*
T	agencyID!9 id!0 isExternalReference?10 serviceURL?2 structureURL?2 uri?2 urn?58 validFrom?8 validTo?8 version?7	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,d:Structure.147?
T	agencyID!9 id!=DATA_PROVIDERS isExternalReference?10 isPartial?10 serviceURL?2 structureURL?2 uri?2 urn?59 validFrom?8 validTo?8	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,(d:DataProvider.176)*
T	agencyID!9 id!0 isExternalReference?10 serviceURL?2 structureURL?2 uri?2 urn?60 validFrom?8 validTo?8 version?7	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,(d:DataStructureComponents.177)?,d:Metadata.148?
T	agencyID!9 geoType!=GeographicCodelist id!33 isExternalReference?10 isPartial?10 serviceURL?2 structureURL?2 uri?2 urn?51 validFrom?8 validTo?8 version?7	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,(d:GeoFeatureSetCode.7)*,d:CodelistExtension.169*
T	agencyID!9 geoType!=GeoGridCodelist id!33 isExternalReference?10 isPartial?10 serviceURL?2 structureURL?2 uri?2 urn?51 validFrom?8 validTo?8 version?7	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,(d:GeoGridCode.8)*,d:CodelistExtension.169*,d:GridDefinition.33
T	agencyID!9 hasFormalLevels!10 id!0 isExternalReference?10 serviceURL?2 structureURL?2 uri?2 urn?61 validFrom?8 validTo?8 version?7	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,d:Level.178?,d:HierarchicalCode.179+
T	agencyID!9 id!0 isExternalReference?10 serviceURL?2 structureURL?2 uri?2 urn?62 validFrom?8 validTo?8 version?7	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,d:LinkedHierarchy.180,d:LinkedObject.163,d:ContextObject.163?
T	agencyID!9 id!0 isExternalReference?10 role!=Allowed serviceURL?2 structureURL?2 uri?2 urn?63 validFrom?8 validTo?8 version?7	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,d:ConstraintAttachment.181?,d:ReleaseCalendar.174?,d:MetadataTargetRegion.96{0,2}
T	agencyID!9 id!0 isExternalReference?10 serviceURL?2 structureURL?2 uri?2 urn?64 validFrom?8 validTo?8 version?7	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,d:Structure.148?,d:Target.85+
T	agencyID!9 id!=METADATA_PROVIDERS isExternalReference?10 isPartial?10 serviceURL?2 structureURL?2 uri?2 urn?65 validFrom?8 validTo?8	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,(d:MetadataProvider.182)*
T	agencyID!9 id!0 isExternalReference?10 serviceURL?2 structureURL?2 uri?2 urn?66 validFrom?8 validTo?8 version?7	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,d:Metadataflow.84,d:MetadataProvider.82,d:Target.85*
T	agencyID!9 id!0 isExternalReference?10 serviceURL?2 structureURL?2 uri?2 urn?67 validFrom?8 validTo?8 version?7	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,(d:MetadataStructureComponents.183)?
T	agencyID!9 id!0 isExternalReference?10 isPartial?10 serviceURL?2 structureURL?2 uri?2 urn?68 validFrom?8 validTo?8 version?7 vtlVersion!3	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,(d:NamePersonalisation.184)*
T	agencyID!9 id!0 isExternalReference?10 serviceURL?2 structureURL?2 uri?2 urn?69 validFrom?8 validTo?8 version?7	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,d:Source.185,d:Target.185,d:ItemMap.166*
T	agencyID!9 id!0 isExternalReference?10 isPartial?10 serviceURL?2 structureURL?2 uri?2 urn?70 validFrom?8 validTo?8	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,(d:OrganisationUnit.186)*
T	agencyID!9 id!0 isExternalReference?10 serviceURL?2 structureURL?2 uri?2 urn?71 validFrom?8 validTo?8 version?7	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,d:ProcessStep.187*
T	agencyID!9 id!0 isExternalReference?10 serviceURL?2 structureURL?2 uri?2 urn?72 validFrom?8 validTo?8 version?7	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,d:Dataflow.92,d:DataProvider.77
T	agencyID!9 id!0 isExternalReference?10 isPartial?10 serviceURL?2 structureURL?2 uri?2 urn?73 validFrom?8 validTo?8 version?7	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,(d:ReportingCategory.188)*
T	agencyID!9 id!0 isExternalReference?10 serviceURL?2 structureURL?2 uri?2 urn?74 validFrom?8 validTo?8 version?7	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,d:Source.189,d:Target.189,d:ItemMap.166*
T	agencyID!9 id!0 isExternalReference?10 serviceURL?2 structureURL?2 uri?2 urn?75 validFrom?8 validTo?8 version?7	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,((d:SourceCodelist.190|d:SourceDataType.191))+,((d:TargetCodelist.190|d:TargetDataType.191))+,d:RepresentationMapping.192*
T	agencyID!9 id!0 isExternalReference?10 isPartial?10 serviceURL?2 structureURL?2 uri?2 urn?76 validFrom?8 validTo?8 version?7 vtlVersion!3	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,(d:Ruleset.193)*,d:VtlMappingScheme.194?
T	agencyID!9 id!0 isExternalReference?10 serviceURL?2 structureURL?2 uri?2 urn?77 validFrom?8 validTo?8 version?7	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,d:Source.195,d:Target.195,d:EpochMap.196*,d:DatePatternMap.197*,d:FrequencyFormatMapping.198*,d:ComponentMap.199*,d:FixedValueMap.200*
T	agencyID!9 id!0 isExternalReference?10 isPartial?10 serviceURL?2 structureURL?2 uri?2 urn?78 validFrom?8 validTo?8 version?7 vtlVersion!3	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,(d:Transformation.201)*,d:VtlMappingScheme.194?,d:NamePersonalisationScheme.202?,d:CustomTypeScheme.203?,d:RulesetScheme.204*,d:UserDefinedOperatorScheme.205*
T	agencyID!9 id!0 isExternalReference?10 isPartial?10 serviceURL?2 structureURL?2 uri?2 urn?79 validFrom?8 validTo?8 version?7 vtlVersion!3	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,(d:UserDefinedOperator.206)*,d:VtlMappingScheme.194?,d:RulesetScheme.204*
T	agencyID!9 id!0 isExternalReference?10 serviceURL?2 structureURL?2 uri?2 urn?80 validFrom?8 validTo?8 version?7	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,d:ValueItem.207*
T	agencyID!9 id!0 isExternalReference?10 isPartial?10 serviceURL?2 structureURL?2 uri?2 urn?81 validFrom?8 validTo?8 version?7	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,(d:VtlMapping.208)*
T		=82
T		=83
T		=84
T	xml:lang?28	~(*any)*
T	id?0 indexAttributes?10 indexDataSet?10 indexReportingPeriod?10 indexTimeSeries?10 lastUpdated?8 validFrom?8 validTo?8	f:ProvisionAgreement.91,f:Datasource.209
T	include?=true validFrom?25 validTo?25	c:Annotations.29?,d:KeyValue.210*,d:Component.211*
T	id!29 include?10 removePrefix?10 validFrom?25 validTo?25	(d:Value.212+|d:TimeRange.213)
T	id!9 include?10 removePrefix?10	((d:Value.214+|d:TimeRange.213))?
T	code?3	c:Text.31+
T		f:Registration.151,f:Constraint.215*
T		=85
T	isSOAP?10	=2
T		f:StartDate.216,f:EndDate.216
T		((f:StructuralRepositoryEvents.217|f:DataRegistrationEvents.218|f:MetadataRegistrationEvents.219)){1,3}
T	xml:lang?28	=2
T	id!33 uri?2 urn?86	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,d:Contact.220*
T		=87
T		=88
T		=89
T	validFrom?12 validTo?12	c:Annotations.29?,d:SourceValue.221,d:TargetValue.33?
T	id!0 uri?2 urn?90	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,(((d:Category.167)+))?
T	id!0 uri?2 urn?1	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,((d:Parent.32))?
T	prefix?3	d:Codelist.222,((d:InclusiveCodeSelection.223|d:ExclusiveCodeSelection.223))?
T		=91
T	id!33 uri?2 urn?92	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,((d:Parent.32))?,d:CoreRepresentation.224?,d:ISOConceptReference.225?
T	id!0 uri?2 urn?93	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,d:VtlScalarType.33,d:DataType.226,d:VtlLiteralFormat.33?,d:OutputFormat.33?,d:NullValue.33?
T		(d:DataProvider.77|d:SimpleDataSource.99+|(d:DataStructure.147+,d:QueryableDataSource.227*|d:Dataflow.92+,d:QueryableDataSource.227*|d:ProvisionAgreement.91+,d:QueryableDataSource.227*))
T		d:Periodicity.33,d:Offset.33,d:Tolerance.33
T	id!0 uri?2 urn?94	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,d:Contact.220*
T	id!0 uri?2 urn?95	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,d:Contact.220*
T		d:DimensionList.228,d:Group.229*,d:AttributeList.230?,d:MeasureList.231?
T	id!0 uri?2 urn?96	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,d:CodingFormat.232?,d:Level.178?
T	id!0 uri?2 urn?97 validFrom?8 validTo?8	c:Annotations.29?,c:Link.30*,d:Code.233,d:HierarchicalCode.179*,d:Level.34?
T		=98
T		(d:MetadataProvider.82|d:MetadataSet.234+|d:SimpleDataSource.99+|(d:MetadataStructure.148+,d:QueryableDataSource.227*|d:Metadataflow.84+,d:QueryableDataSource.227*|d:MetadataProvisionAgreement.83+,d:QueryableDataSource.227*))
T	id!0 uri?2 urn?99	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,d:Contact.220*
T		d:MetadataAttributeList.235
T	id!0 uri?2 urn?100 vtlArtefact!3	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,d:VtlDefaultName.33,d:PersonalisedName.33
T		=101
T	id!0 uri?2 urn?102	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,((d:Parent.34))?,d:Contact.220*
T	id!0 uri?2 urn?103	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,d:Input.236*,d:Output.236*,d:Computation.237?,d:Transition.238*,d:ProcessStep.187*
T	id!0 uri?2 urn?104	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,(((d:ReportingCategory.188)+))?,(d:StructuralMetadata.239*|d:ProvisioningMetadata.240*)
T		=105
T		=106
T		=107
T	validFrom?12 validTo?12	c:Annotations.29?,d:SourceValue.221+,d:TargetValue.33*
T	id!0 rulesetScope!3 rulesetType!3 uri?2 urn?108	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,d:RulesetDefinition.33
T		=109
T		=110
T	basePeriod!3 epochPeriod!113 id?0 resolvePeriod?112 uri?2 urn?111	c:Annotations.29?,c:Link.30*,(d:Source.34,d:Target.34)+,(d:FrequencyDimension.34,d:MappedFrequencies.34*|d:TargetFrequencyID.34)
T	id?0 locale!3 resolvePeriod?112 sourcePattern!3 uri?2 urn?114	c:Annotations.29?,c:Link.30*,(d:Source.34,d:Target.34)+,(d:FrequencyDimension.34,d:MappedFrequencies.34*|d:TargetFrequencyID.34)
T	id?0 uri?2 urn?115	c:Annotations.29?,c:Link.30*,d:FrequencyId.34,d:DatePattern.33
T		c:Annotations.29?,d:Source.34+,d:Target.34+,d:RepresentationMap.241?
T		c:Annotations.29?,(d:Source.34|d:Target.34),d:Value.33*
T	id!0 isPersistent!10 uri?2 urn?116	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,d:Expression.33,d:Result.33
T		=117
T		=118
T		=119
T		=120
T	id!0 uri?2 urn?121	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,d:OperatorDefinition.33
T	id!3	c:Annotations.29?,c:Name.31*,c:Description.31*
T	alias!3 id!0 uri?2 urn?122	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,((d:Dataflow.92|d:GenericDataflow.90),d:ToVtlMapping.242?,d:FromVtlMapping.243?|d:Codelist.222|d:Concept.244)
T		((f:SimpleDataSource.99|f:QueryableDataSource.245)){1,2}
T	id!29 include?=true removePrefix?10	(d:Value.33)
T	id!9 include?10 removePrefix?10	((d:Value.246+|d:TimeRange.213))?
T	cascadeValues?124 validFrom?25 validTo?25	=3
T	validFrom?25 validTo?25	(d:BeforePeriod.247|d:AfterPeriod.247|d:StartPeriod.247,d:EndPeriod.247)
T	cascadeValues?124 validFrom?25 validTo?25 xml:lang?28	=3
T		=125
T		=12
T	TYPE?=STRUCTURE	f:AgencyID.248+,(f:AllEvents.90|((f:AgencyScheme.249|f:DataConsmerScheme.249|f:DataProviderScheme.249|f:OrganisationUnitScheme.249|f:Dataflow.249|f:Metadataflow.249|f:CategoryScheme.249|f:Categorisation.250|f:Codelist.249|f:HierarchicalCodelist.249|f:ConceptScheme.249|f:MetadataStructureDefinition.249|f:KeyFamily.249|f:StructureSet.249|f:ReportingTaxonomy.249|f:Process.249|f:AttachmentConstraint.249|f:ContentConstraint.249|f:ProvisionAgreement.249|f:TransformationScheme.249|f:NameAliasScheme.249|f:NamePersonalisationScheme.249|f:RulesetScheme.249|f:UserDefinedOperatorScheme.249))+)
T	TYPE?=DATA	(f:AllEvents.90|((f:RegistrationID.34|f:ProvisionAgreement.91|f:DataProvider.77|f:DataflowReference.251|f:KeyFamilyReference.251|f:Category.164))+)
T	TYPE?=METADATA	(f:AllEvents.90|((f:RegistrationID.34|f:ProvisionAgreement.91|f:DataProvider.77|f:MetadataflowReference.251|f:MetadataStructureDefinitionReference.251|f:Category.164))+)
T	id?0	c:Name.31*,d:Department.31*,d:Role.31*,((d:Telephone.33|d:Fax.33|d:X400.33|d:URI.99|d:Email.33))*
T	endIndex?126 isRegEx?10 startIndex?126	=3
T		=127
T		d:MemberValue.252+
T	maxOccurs?130 minOccurs?128	(d:TextFormat.253|d:Enumeration.190,d:EnumerationFormat.254?)
T		d:ConceptAgency.33,d:ConceptSchemeID.33,d:ConceptID.33
T		=132
T	isRESTDatasource!10 isWebServiceDatasource!10	c:DataURL.99,c:WSDLURL.99?,c:WADLURL.99?
T	id?=DimensionDescriptor uri?2 urn?133	c:Annotations.29?,c:Link.30*,d:Dimension.255+,d:TimeDimension.256?
T	id!0 uri?2 urn?134	c:Annotations.29?,(d:GroupDimension.257+)
T	id?=AttributeDescriptor uri?2 urn?135	c:Annotations.29?,c:Link.30*,((d:Attribute.258|d:MetadataAttributeUsage.259))+
T	id?=MeasureDescriptor uri?2 urn?136	c:Annotations.29?,c:Link.30*,(d:Measure.260)+
T	endValue?139 interval?138 isSequence?10 maxLength?139 maxValue?139 minLength?139 minValue?139 pattern?3 startValue?139 textType?137	
T		=140
T		=141
T	id?=MetadataAttributeDescriptor uri?2 urn?142	c:Annotations.29?,c:Link.30*,(d:MetadataAttribute.261)+
T	localID?0	c:Annotations.29?,d:ObjectReference.163
T	localID?0 softwareLanguage?3 softwarePackage?3 softwareVersion?3	c:Annotations.29?,c:Description.31+
T	id?0 localID?0 uri?2 urn?143	c:Annotations.29?,c:Link.30*,d:TargetStep.262,d:Condition.31+
T		=144
T		=145
T		=146
T	method?148	d:ToVtlSubSpace.263?
T	method?150	d:FromVtlSuperSpace.263?
T		=151
T	TYPE?=QUERY isRESTDatasource!10 isWebServiceDatasource!10	c:DataURL.99,c:WSDLURL.99?,c:WADLURL.99?
T	cascadeValues?124 xml:lang?28	=3
T	isInclusive?10	=27
T		=154
T		(f:All.90|f:URN.99|f:ID.264,f:Version.265)
T		(f:All.90|f:URN.99|f:ID.264)
T		(f:URN.99|f:Ref.266)
T	cascadeValues?124	=155
T	decimals?139 endTime?25 endValue?157 interval?157 isMultiLingual?10 isSequence?10 maxLength?139 maxValue?157 minLength?139 minValue?157 pattern?3 startTime?25 startValue?157 textType?156 timeInterval?158	d:SentinelValue.267*
T	endTime?25 endValue?138 interval?138 isSequence?10 maxLength?139 maxValue?138 minLength?139 minValue?138 pattern?3 startTime?25 startValue?138 textType?159 timeInterval?158	
T	id?33 position?126 uri?2 urn?160	c:Annotations.29?,c:Link.30*,d:ConceptIdentity.244,d:LocalRepresentation.268?,d:ConceptRole.244*
T	id?=TIME_PERIOD uri?2 urn?161	c:Annotations.29?,c:Link.30*,d:ConceptIdentity.244,d:LocalRepresentation.269
T		d:DimensionReference.270
T	id?33 uri?2 urn?162 usage?163	c:Annotations.29?,c:Link.30*,d:ConceptIdentity.244,d:LocalRepresentation.224?,d:ConceptRole.244*,d:AttributeRelationship.271,d:MeasureRelationship.272?
T	uri?2 urn?142	c:Annotations.29?,c:Link.30?,d:MetadataAttributeReference.270,d:AttributeRelationship.271
T	id?33 uri?2 urn?164 usage?163	c:Annotations.29?,c:Link.30*,d:ConceptIdentity.244,d:LocalRepresentation.224?,d:ConceptRole.244*
T	id?33 isPresentational?10 maxOccurs?130 minOccurs?128 uri?2 urn?165	c:Annotations.29?,c:Link.30*,d:ConceptIdentity.244,d:LocalRepresentation.273?,d:MetadataAttribute.261*
T		=152
T		d:Key.32+
T		=166
T		=171
T	agencyID?154 id?166 version?171	
T	value!84	c:Name.31+,c:Description.31*
T		(d:TextFormat.274|d:Enumeration.222,d:EnumerationFormat.254?)
T		d:TextFormat.275
T		=33
T		(d:Dataflow.90|d:Dimension.276+|d:Group.34|d:Observation.90)
T		d:Measure.270+
T		(d:TextFormat.253|d:Enumeration.222,d:EnumerationFormat.254?)
T	decimals?139 endTime?25 endValue?157 interval?157 isSequence?10 maxLength?139 maxValue?157 minLength?139 minValue?157 pattern?3 startTime?25 startValue?157 textType?131 timeInterval?158	d:SentinelValue.267*
T	endTime?25 startTime?25 textType?172	d:SentinelValue.267*
T	optional?10	=33
E	a:Structure	0
E	a:StructureSpecificData	1
E	a:GenericMetadata	2
E	a:RegistryInterface	3
E	a:SubmitStructureRequest	4
E	a:SubmitStructureResponse	5
E	a:Error	6
X	d:GeoFeatureSetCodeType	7
X	d:GeoGridCodeType	8
)grammar";
// clang-format on

}  // namespace sdmx::grammar
