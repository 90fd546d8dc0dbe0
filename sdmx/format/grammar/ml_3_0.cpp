// SPDX-License-Identifier: Apache-2.0
// Made by scripts/make_grammar.py; not edited by hand. Notation: grammar_table.hpp.
#include "sdmx/format/grammar/grammar_table.hpp"

namespace sdmx::grammar {

// clang-format off
const std::string_view kMl30 = R"grammar(N	a	http://www.sdmx.org/resources/sdmxml/schemas/v3_0/message
N	b	http://www.sdmx.org/resources/sdmxml/schemas/v3_0/message/footer
N	c	http://www.sdmx.org/resources/sdmxml/schemas/v3_0/common
N	d	http://www.sdmx.org/resources/sdmxml/schemas/v3_0/structure
N	e	http://www.sdmx.org/resources/sdmxml/schemas/v3_0/data/structurespecific
N	f	http://www.sdmx.org/resources/sdmxml/schemas/v3_0/metadata/generic
N	g	http://www.sdmx.org/resources/sdmxml/schemas/v3_0/registry
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
P	.+\)
P	.+\.metadatastructure\.MetadataSet=.+
P	(0|[1-9]\d*)(\.(0|[1-9]\d*))?
P	(0|[1-9]\d*)(\.(0|[1-9]\d*)){2}(\-(([A-Za-z\-]|([A-Za-z\-][A-Za-z0-9\-]+)|([A-Za-z0-9\-]+[A-Za-z\-][A-Za-z0-9\-]*))|(0|[1-9][0-9]*))(\.(([A-Za-z\-]|([A-Za-z\-][A-Za-z0-9\-]+)|([A-Za-z0-9\-]+[A-Za-z\-][A-Za-z0-9\-]*))|(0|[1-9][0-9]*)))*)?
P	[A-Za-z][A-Za-z0-9_\-]*(\.[A-Za-z][A-Za-z0-9_\-]*)*
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
V	IDREF
V	NMTOKEN	=Append	=Replace	=Delete	=Information
V	dateTime
V	date
V	gYear
V	gYearMonth
V	union	7	8	9
V	union	6	10
V	string	/10	/11	/12
V	string	/10	/11	/13
V	string	/10	/11	/14
V	string	/10	/11	/15
V	string	/10	/11	/16
V	string	/10	/11	/17
V	string	/10	/11	/18
V	union	12	13	14	15	16	17	18
V	union	11	19
V	string	/19	/20	/21	/22	/23	/24	/25
V	union	20	21
V	string	/2	/3	/4	/5	/6	/7	/26	/27
V	string	/28
V	string	/29
V	union	24	25
V	string	/0	/30
V	boolean
V	language
V	string	/0	/30	/31
V	string	=
V	union	28	31
V	union	6	7
V	string	=Error	=Warning	=Information
V	ID
V	string	/0	/1	/31
V	string	=AllDimensions	=TIME_PERIOD
V	union	36	37
V	string	/2	/3	/4	/5	/32	/7	/8	/33	/34
V	string	/2	/3	/4	/5	/32	/7	/8	/33	/35
V	string	/2	/3	/4	/5	/32	/7	/26	/36
V	string	/2	/3	/4	/5	/32	/7	/26	/37	/38	/39
V	string	/2	/3	/40	/41	/42	/43
V	NMTOKEN	=DataSets	=MetadataSets	=AllSets
V	string	/2	/3	/4	/5	/32	/7	/26	/44
V	string	/2	/3	/4	/5	/32	/7	/26	/37	/38	/45
V	NMTOKEN	=Success	=Warning	=Failure
V	string	/2	/3	/4	/5	/32	/7	/8	/33
V	string	/46
V	string	/2	/3	/4	/5	/6	/7	/26	/47
V	string	/2	/3	/4	/5	/6	/7	/26	/48
V	string	/2	/3	/4	/5	/6	/7	/26	/49
V	string	/2	/3	/4	/5	/6	/7	/26	/50
V	string	/2	/3	/4	/5	/6	/7	/26	/51
V	string	/2	/3	/4	/5	/6	/7	/26	/52
V	string	/2	/3	/4	/5	/6	/7	/26	/53
V	string	/2	/3	/4	/5	/6	/7	/26	/54
V	string	/2	/3	/4	/5	/6	/7	/26	/55
V	string	=Allowed	=Actual
V	string	/2	/3	/4	/5	/6	/7	/26	/56
V	string	/2	/3	/4	/5	/6	/7	/26	/45
V	string	/2	/3	/4	/5	/6	/7	/26	/57
V	string	/2	/3	/4	/5	/6	/7	/26	/58
V	string	/2	/3	/4	/5	/6	/7	/26	/59
V	string	/2	/3	/4	/5	/6	/7	/26
V	string	/2	/3	/4	/5	/6	/7	/26	/60
V	string	/2	/3	/4	/5	/6	/7	/26	/39
V	string	/2	/3	/4	/5	/6	/7	/26	/61
V	string	/2	/3	/4	/5	/6	/7	/26	/36
V	string	/2	/3	/4	/5	/6	/7	/26	/62
V	string	/2	/3	/4	/5	/6	/7	/26	/63
V	string	/2	/3	/4	/5	/6	/7	/26	/64
V	string	/2	/3	/4	/5	/6	/7	/26	/65
V	string	/2	/3	/4	/5	/6	/7	/26	/66
V	string	/2	/3	/4	/5	/6	/7	/26	/44
V	string	/2	/3	/4	/5	/6	/7	/26	/67
V	string	/2	/3	/4	/5	/6	/7	/26	/68
V	string	/2	/3	/4	/5	/6	/7	/26	/69
V	string	/2	/3	/4	/5	/6	/7	/26	/70
V	string	/2	/3	/4	/5	/6	/7	/26	/71
V	string	/2	/3	/4	/5	/6	/7	/26	/72
V	string	/2	/3	/4	/5	/6	/7	/26	/73
V	string	/2	/3	/4	/5	/6	/7	/26	/74
V	string	/2	/3	/4	/5	/6	/7	/26	/75
V	string	/2	/3	/4	/5	/32	/7	/26	/37	/76	/58
V	string	/2	/3	/4	/5	/32	/7	/26	/37	/76	/62
V	anySimpleType
V	string	/2	/3	/4	/5	/32	/7	/26
V	string	/2	/3	/4	/5	/6	/7	/8	/77
V	string	/2	/3	/4	/5	/32	/7
V	string	/2	/3	/4	/5	/32	/7	/78
V	string	/2	/3	/4	/5	/32	/7	/26	/50
V	string	/2	/3	/4	/5	/6	/7	/78
V	string	/2	/3	/4	/5	/32	/7	/26	/53
V	string	/2	/3	/4	/5	/6	/7	/8	/79
V	string	/2	/3	/4	/5	/6	/7	/8	/80
V	string	/2	/3	/4	/5	/6	/7	/8	/81
V	string	/2	/3	/4	/5	/6	/7	/8	/82
V	string	/2	/3	/4	/5	/6	/7	/8	/83
V	string	/2	/3	/4	/5	/6	/7	/84
V	string	/2	/3	/4	/5	/32	/7	/26	/59
V	string	/2	/3	/4	/5	/6	/7	/8	/85
V	string	/2	/3	/4	/5	/6	/7	/8	/86
V	string	/2	/3	/4	/5	/32	/7	/26	/87
V	string	/2	/3	/4	/5	/6	/7	/8	/88
V	string	/2	/3	/4	/5	/6	/7	/89
V	string	/2	/3	/4	/5	/6	/7	/90
V	string	/2	/3	/4	/5	/32	/7	/26	/67
V	string	/2	/3	/4	/5	/32	/7	/26	/91
V	NMTOKEN	=String	=Alpha	=AlphaNumeric	=Numeric	=BigInteger	=Integer	=Long	=Short	=Decimal	=Float	=Double	=Boolean	=URI	=Count	=InclusiveValueRange	=ExclusiveValueRange	=Incremental	=ObservationalTimePeriod	=StandardTimePeriod	=BasicTimePeriod	=GregorianTimePeriod	=GregorianYear	=GregorianYearMonth	=GregorianDay	=ReportingTimePeriod	=ReportingYear	=ReportingSemester	=ReportingTrimester	=ReportingQuarter	=ReportingMonth	=ReportingWeek	=ReportingDay	=DateTime	=TimeRange	=Month	=MonthDay	=Day	=Time	=Duration	=GeospatialInformation	=XHTML	=KeyValues	=IdentifiableReference	=DataSetReference
V	string	/2	/3	/4	/5	/6	/7	/8	/92
V	string	/2	/3	/4	/5	/32	/7	/26	/75
V	string	/2	/3	/4	/5	/32	/7	/26	/37
V	string	/2	/3	/4	/5	/6	/7	/8	/93
V	string	=startOfPeriod	=endOfPeriod	=midPeriod
V	string	=nanosecond	=millisecond	=microsecond	=second	=day
V	string	/2	/3	/4	/5	/6	/7	/8	/94
V	string	/2	/3	/4	/5	/6	/7	/8	/95
V	string	/2	/3	/4	/5	/6	/7	/8	/96
V	string	/2	/3	/4	/5	/32	/7	/26	/63
V	string	/2	/3	/4	/5	/32	/7	/26	/54
V	string	/2	/3	/4	/5	/32	/7	/26	/70
V	string	/2	/3	/4	/5	/32	/7	/26	/73
V	string	/2	/3	/4	/5	/6	/7	/8	/97
V	string	/2	/3	/4	/5	/6	/7	/8	/98
V	string	=excluderoot
V	union	28	126
V	string	/2	/3	/4	/5	/32	/7	/26	/99
V	int
V	string	/2	/3	/4	/5	/32	/7	/26	/91	/51
V	nonNegativeInteger
V	string	=unbounded
V	union	131	132
V	NMTOKEN	=String	=Alpha	=AlphaNumeric	=Numeric	=BigInteger	=Integer	=Long	=Short	=Decimal	=Float	=Double	=Boolean	=URI	=Count	=InclusiveValueRange	=ExclusiveValueRange	=Incremental	=ObservationalTimePeriod	=StandardTimePeriod	=BasicTimePeriod	=GregorianTimePeriod	=GregorianYear	=GregorianYearMonth	=GregorianDay	=ReportingTimePeriod	=ReportingYear	=ReportingSemester	=ReportingTrimester	=ReportingQuarter	=ReportingMonth	=ReportingWeek	=ReportingDay	=DateTime	=TimeRange	=Month	=MonthDay	=Day	=Time	=Duration	=GeospatialInformation
V	union	3	134
V	string	/2	/3	/4	/5	/6	/7	/8	/100
V	string	/2	/3	/4	/5	/6	/7	/8	/101
V	string	/2	/3	/4	/5	/6	/7	/8	/102
V	string	/2	/3	/4	/5	/6	/7	/8	/103
V	NMTOKEN	=Alpha	=AlphaNumeric	=Numeric
V	integer
V	positiveInteger
V	string	/2	/3	/4	/5	/32	/7	/8	/9
V	string	/2	/3	/4	/5	/32	/7	/26	/37	/76	/27
V	string	/2	/3	/4	/5	/6	/7
V	string	/2	/3	/4	/5	/6	/7	/104
V	string	/2	/3	/4	/5	/32	/7	/26	/37	/76
V	string	/2	/3	/4	/5	/32	/7	/26	/37	/38
V	string	/2	/3	/4	/5	/32	/7	/26	/69
V	string	=Basic	=Pivot	=Basic-A2M	=Pivot-A2M
V	union	3	150
V	string	=Basic	=Unpivot	=M2A
V	union	3	152
V	string	/2	/3	/4	/5	/32	/7	/8	/79
V	string	/0
V	string	=%
V	union	155	156
V	union	157	31
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
V	union	0	156
V	union	170	31
V	string	/111
V	union	24	25	172
V	string	=*
V	union	173	174
V	union	156	175
V	union	176	31
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
T		((d:AgencySchemes.39?|d:Categorisations.40?|d:CategorySchemeMaps.41?|d:CategorySchemes.42?|d:Codelists.43?|d:ConceptSchemeMaps.44?|d:ConceptSchemes.45?|d:CustomTypeSchemes.46?|d:DataConstraints.47?|d:DataConsumerSchemes.48?|d:Dataflows.49?|d:DataProviderSchemes.50?|d:DataStructures.51?|d:GeographicCodelists.52?|d:GeoGridCodelists.53?|d:Hierarchies.54?|d:HierarchyAssociations.55?|d:MetadataConstraints.56?|d:Metadataflows.57?|d:MetadataProviderSchemes.58?|d:MetadataProvisionAgreements.59?|d:MetadataStructures.60?|d:NamePersonalisationSchemes.61?|d:OrganisationSchemeMaps.62?|d:OrganisationUnitSchemes.63?|d:Processes.64?|d:ProvisionAgreements.65?|d:ReportingTaxonomies.66?|d:ReportingTaxonomyMaps.67?|d:RepresentationMaps.68?|d:RulesetSchemes.69?|d:StructureMaps.70?|d:TransformationSchemes.71?|d:UserDefinedOperatorSchemes.72?|d:ValueLists.73?|d:VtlMappingSchemes.74?))*	d:AgencySchemes	d:Categorisations	d:CategorySchemeMaps	d:CategorySchemes	d:Codelists	d:ConceptSchemeMaps	d:ConceptSchemes	d:CustomTypeSchemes	d:DataConstraints	d:DataConsumerSchemes	d:Dataflows	d:DataProviderSchemes	d:DataStructures	d:GeographicCodelists	d:GeoGridCodelists	d:Hierarchies	d:HierarchyAssociations	d:MetadataConstraints	d:Metadataflows	d:MetadataProviderSchemes	d:MetadataProvisionAgreements	d:MetadataStructures	d:NamePersonalisationSchemes	d:OrganisationSchemeMaps	d:OrganisationUnitSchemes	d:Processes	d:ProvisionAgreements	d:ReportingTaxonomies	d:ReportingTaxonomyMaps	d:RepresentationMaps	d:RulesetSchemes	d:StructureMaps	d:TransformationSchemes	d:UserDefinedOperatorSchemes	d:ValueLists	d:VtlMappingSchemes
T		b:Message.75+
T		a:ID.34,a:Test.35,a:Prepared.36,a:Sender.37,a:Receiver.38*,c:Name.31*,a:Structure.76+,a:DataProvider.77?,a:DataSetAction.78?,a:DataSetID.34*,a:Extracted.79?,a:ReportingBegin.80?,a:ReportingEnd.80?,a:EmbargoDate.79?,a:Source.31*
T	e:action?5 e:publicationPeriod?22 e:publicationYear?8 e:reportingBeginDate?11 e:reportingEndDate?11 e:setID?0 e:structureRef!4 e:validFromDate?6 e:validToDate?6 *local @	c:Annotations.29?,-:DataProvider.77?,((-:Atts.81|-:Group.82|-:Series.83|-:Obs.84))*,-:Metadata.15?
T		a:ID.34,a:Test.35,a:Prepared.36,a:Sender.37,a:Receiver.38*,c:Name.31*,a:Structure.85+,a:MetadataProvider.86?,a:DataSetAction.78?,a:DataSetID.34*,a:Extracted.79?,a:Source.31*
T	action?5 agencyID!27 id!0 isExternalReference?28 publicationPeriod?22 publicationYear?8 reportingBeginDate?11 reportingEndDate?11 serviceURL?2 structureURL?2 uri?2 urn?23 validFrom?6 validTo?6 version?26	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,((f:MetadataProvisionAgreement.87|f:Metadataflow.88),f:Target.89+,f:Attribute.90+)?
T		a:ID.34,a:Test.35,a:Prepared.36,a:Sender.37,a:Receiver.38
T		g:RegistrationRequest.91+
T		g:RegistrationStatus.92+
T	returnConstraints?28	g:QueryType.93,(g:All.94|g:ProvisionAgreement.95|g:DataProvider.77|g:Dataflow.96|g:Metadataflow.88),g:ReferencePeriod.97?,((g:DataKeySet.98|g:CubeRegion.99|g:MetadataTargetRegion.100))*
T		g:StatusMessage.101,g:QueryResult.102*
T	action?5 externalDependencies?28	(g:StructureLocation.103|d:Structures.10),g:SubmittedStructure.104*
T		g:SubmissionResult.105+
T		g:SubscriptionRequest.106+
T		g:SubscriptionStatus.107+
T		g:Organisation.108
T		g:StatusMessage.101,g:Subscription.109*
T		g:EventTime.79,(g:ObjectURN.103|g:RegistrationID.34),g:SubscriptionURN.103,g:EventAction.78,((g:StructuralEvent.110|g:RegistrationEvent.111))?
T	code!3	c:Text.31+
T		c:Annotation.112+
T	rel!3 type?3 url!2 urn?2	
T	xml:lang?29	=3
T		=30
T		=3
T		=0
T		=32
T		=33
T	id!0	c:Name.31*,a:Contact.113*,a:Timezone.114?
T	id!0	c:Name.31*,a:Contact.113*
T		d:AgencyScheme.115+	d:AgencyScheme@id=AGENCIES@agencyID@version
T		d:Categorisation.116+	d:Categorisation@id@agencyID@version
T		d:CategorySchemeMap.117+	d:CategorySchemeMap@id@agencyID@version
T		d:CategoryScheme.118+	d:CategoryScheme@id@agencyID@version
T		d:Codelist.119+	d:Codelist@id@agencyID@version
T		d:ConceptSchemeMap.120+	d:ConceptSchemeMap@id@agencyID@version
T		d:ConceptScheme.121*	d:ConceptScheme@id@agencyID@version
T		d:CustomTypeScheme.122+	d:CustomTypeScheme@id@agencyID@version
T		d:DataConstraint.123+	d:DataConstraing@id@agencyID@version
T		d:DataConsumerScheme.124+	d:DataConsumerScheme@id=DATA_CONSUMERS@agencyID@version
T		d:Dataflow.125+	d:Dataflow@id@agencyID@version
T		d:DataProviderScheme.126+	d:DataProviderScheme@id=DATA_PROVIDERS@agencyID@version
T		d:DataStructure.127+	d:DataStructure@id@agencyID@version
T		d:GeographicCodelist.128+	d:GeographicCodelist@id@agencyID@version
T		d:GeoGridCodelist.129+	d:GeoGridCodelist@id@agencyID@version
T		d:Hierarchy.130+	d:Hierarchy@id@agencyID@version
T		d:HierarchyAssociation.131+	d:HierarchyAssociation@id@agencyID@version
T		d:MetadataConstraint.132+	d:MetadataConstraing@id@agencyID@version
T		d:Metadataflow.133+	d:Metadataflow@id@agencyID@version
T		d:MetadataProviderScheme.134+	d:MetadataProviderScheme@id=METADATA_PROVIDERS@agencyID@version
T		d:MetadataProvisionAgreement.135+	d:MetadataProvisionAgreement@id@agencyID@version
T		d:MetadataStructure.136+	d:MetadataStructure@id@agencyID@version
T		d:NamePersonalisationScheme.137+	d:NamePersonalisationScheme@id@agencyID@version
T		d:OrganisationSchemeMap.138+	d:OrganisationSchemeMap@id@agencyID@version
T		d:OrganisationUnitScheme.139+	d:OrganisationUnitScheme@id@agencyID@version
T		d:Process.140+	d:Process@id@agencyID@version
T		d:ProvisionAgreement.141+	d:ProvisionAgreement@id@agencyID@version
T		d:ReportingTaxonomy.142+	d:ReportingTaxonomy@id@agencyID@version
T		d:ReportingTaxonomyMap.143+	d:ReportingTaxonomyMap@id@agencyID@version
T		d:RepresentationMap.144+	d:RepresentationMap@id@agencyID@version
T		d:RulesetScheme.145+	d:RulesetScheme@id@agencyID@version
T		d:StructureMap.146+	d:StructureMap@id@agencyID@version
T		d:TransformationScheme.147+	d:TransformationScheme@id@agencyID@version
T		d:UserDefinedOperatorScheme.148+	d:UserDefinedOperatorScheme@id@agencyID@version
T		d:ValueList.149+	d:ValueList@id@agencyID@version
T		d:VtlMappingScheme.150+	d:VtlMappingScheme@id@agencyID@version
T	code!3 severity?34	c:Text.31+
T	dimensionAtObservation!38 explicitMeasures?28 namespace!2 schemaURL?2 serviceURL?2 structureID!35 structureURL?2	(c:ProvisionAgreement.95|c:StructureUsage.96|c:Structure.151)
T		=39
T		=5
T		=6
T		=22
T	TIME_PERIOD?22 *local @	c:Annotations.29?,-:Comp.152*
T	type?0 *local @	c:Annotations.29?,-:Comp.152*,-:Metadata.15?
T	TIME_PERIOD?22 *local @	c:Annotations.29?,-:Comp.152*,-:Obs.84*,-:Metadata.15?
T	TIME_PERIOD?22 type?0 *local @	c:Annotations.29?,-:Comp.152*,-:Metadata.15?
T	schemaURL?2 serviceURL?2 structureID!35 structureURL?2	(c:ProvisionAgreement.95|c:StructureUsage.88|c:Structure.153)
T		=40
T		=41
T		=42
T		=43
T	id!0	c:Annotations.29?,((f:Value.154+|c:Text.31+|c:StructuredText.155+))?,f:Attribute.90*	c:Text|c:StructuredText@xml:lang=en
T	action!5	g:Registration.156
T		g:Registration.156,g:StatusMessage.101
T		=44
T		
T		=45
T		=46
T	endTime!6 startTime!6	
T	isIncluded!28	d:Key.157+
T	include?28	c:Annotations.29?,d:KeyValue.158*,d:Component.159*
T	include?28 validFrom?20 validTo?20	d:Component.159*
T	status!47	g:MessageText.160*
T	timeSeriesMatch!28	(g:DataResult.161|g:MetadataResult.161)
T		=2
T	action?5 externalDependencies?28	g:MaintainableObject.162
T		g:SubmittedStructure.104,g:StatusMessage.101
T	action!5	g:Subscription.109
T		g:SubscriptionURN.103?,g:SubscriberAssignedID.34?,g:StatusMessage.101
T		=48
T		g:Organisation.108,g:RegistryURN.103?,g:NotificationMailTo.163*,g:NotificationHTTP.163*,g:SubscriberAssignedID.34?,g:ValidityPeriod.164,g:EventSelector.165
T		(d:Structures.10)
T		g:Registration.156
T	id?3	c:AnnotationTitle.33?,c:AnnotationType.33?,c:AnnotationURL.166*,c:AnnotationText.31*,c:AnnotationValue.33?
T		c:Name.31*,a:Department.31*,a:Role.31*,((a:Telephone.33|a:Fax.33|a:X400.33|a:URI.103|a:Email.33))*
T		=49
T	agencyID!27 id!=AGENCIES isExternalReference?28 isPartial?28 serviceURL?2 structureURL?2 uri?2 urn?50 validFrom?6 validTo?6	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,(d:Agency.167)*	d:Agency@id
T	agencyID!27 id!0 isExternalReference?28 serviceURL?2 structureURL?2 uri?2 urn?51 validFrom?6 validTo?6 version?26	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,(d:Source.168,d:Target.169)?
T	agencyID!27 id!0 isExternalReference?28 serviceURL?2 structureURL?2 uri?2 urn?52 validFrom?6 validTo?6 version?26	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,d:Source.170,d:Target.170,d:ItemMap.171*
T	agencyID!27 id!36 isExternalReference?28 isPartial?28 serviceURL?2 structureURL?2 uri?2 urn?53 validFrom?6 validTo?6 version?26	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,(d:Category.172)*	d:Category@id
T	agencyID!27 id!36 isExternalReference?28 isPartial?28 serviceURL?2 structureURL?2 uri?2 urn?54 validFrom?6 validTo?6 version?26	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,((d:Code.173|d:GeoFeatureSetCode.7|d:GeoGridCode.8))*,d:CodelistExtension.174*	d:Code@id
T	agencyID!27 id!0 isExternalReference?28 serviceURL?2 structureURL?2 uri?2 urn?55 validFrom?6 validTo?6 version?26	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,d:Source.175,d:Target.175,d:ItemMap.171*
T	agencyID!27 id!36 isExternalReference?28 isPartial?28 serviceURL?2 structureURL?2 uri?2 urn?56 validFrom?6 validTo?6 version?26	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,(d:Concept.176)*	d:Concept@id
T	agencyID!27 id!0 isExternalReference?28 isPartial?28 serviceURL?2 structureURL?2 uri?2 urn?57 validFrom?6 validTo?6 version?26 vtlVersion!3	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,(d:CustomType.177)*	d:CustomtType@id
T	agencyID!27 id!0 isExternalReference?28 role!59 serviceURL?2 structureURL?2 uri?2 urn?58 validFrom?6 validTo?6 version?26	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,d:ConstraintAttachment.178?,d:ReleaseCalendar.179?,d:DataKeySet.98*,d:CubeRegion.99{0,2}	d:CubeRegion@include=true
T	agencyID!27 id!=DATA_CONSUMERS isExternalReference?28 isPartial?28 serviceURL?2 structureURL?2 uri?2 urn?60 validFrom?6 validTo?6	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,(d:DataConsumer.180)*	d:DataConsumer@id
T	agencyID!27 id!0 isExternalReference?28 serviceURL?2 structureURL?2 uri?2 urn?61 validFrom?6 validTo?6 version?26	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,d:Structure.151?
T	agencyID!27 id!=DATA_PROVIDERS isExternalReference?28 isPartial?28 serviceURL?2 structureURL?2 uri?2 urn?62 validFrom?6 validTo?6	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,(d:DataProvider.181)*	d:DataProvider@id
T	agencyID!27 id!0 isExternalReference?28 serviceURL?2 structureURL?2 uri?2 urn?63 validFrom?6 validTo?6 version?26	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,(d:DataStructureComponents.182)?,d:Metadata.153?
T	agencyID!27 geoType!=GeographicCodelist id!36 isExternalReference?28 isPartial?28 serviceURL?2 structureURL?2 uri?2 urn?54 validFrom?6 validTo?6 version?26	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,(d:GeoFeatureSetCode.7)*,d:CodelistExtension.174*	d:GeoFeatureSetCode@id
T	agencyID!27 geoType!=GeoGridCodelist id!36 isExternalReference?28 isPartial?28 serviceURL?2 structureURL?2 uri?2 urn?54 validFrom?6 validTo?6 version?26	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,(d:GeoGridCode.8)*,d:CodelistExtension.174*,d:GridDefinition.33	d:GeoGridCode@id
T	agencyID!27 hasFormalLevels!28 id!0 isExternalReference?28 serviceURL?2 structureURL?2 uri?2 urn?64 validFrom?6 validTo?6 version?26	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,d:Level.183?,d:HierarchicalCode.184+	//d:Level@id	//d:HierarchicalCode@id
T	agencyID!27 id!0 isExternalReference?28 serviceURL?2 structureURL?2 uri?2 urn?65 validFrom?6 validTo?6 version?26	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,d:LinkedHierarchy.185,d:LinkedObject.168,d:ContextObject.168?
T	agencyID!27 id!0 isExternalReference?28 role!=Allowed serviceURL?2 structureURL?2 uri?2 urn?66 validFrom?6 validTo?6 version?26	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,d:ConstraintAttachment.186?,d:ReleaseCalendar.179?,d:MetadataTargetRegion.100{0,2}	d:MetadataTargetRegion@include=true
T	agencyID!27 id!0 isExternalReference?28 serviceURL?2 structureURL?2 uri?2 urn?67 validFrom?6 validTo?6 version?26	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,d:Structure.153?,d:Target.89+
T	agencyID!27 id!=METADATA_PROVIDERS isExternalReference?28 isPartial?28 serviceURL?2 structureURL?2 uri?2 urn?68 validFrom?6 validTo?6	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,(d:MetadataProvider.187)*	d:MetadataProvider@id
T	agencyID!27 id!0 isExternalReference?28 serviceURL?2 structureURL?2 uri?2 urn?69 validFrom?6 validTo?6 version?26	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,d:Metadataflow.88,d:MetadataProvider.86,d:Target.89*
T	agencyID!27 id!0 isExternalReference?28 serviceURL?2 structureURL?2 uri?2 urn?70 validFrom?6 validTo?6 version?26	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,(d:MetadataStructureComponents.188)?
T	agencyID!27 id!0 isExternalReference?28 isPartial?28 serviceURL?2 structureURL?2 uri?2 urn?71 validFrom?6 validTo?6 version?26 vtlVersion!3	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,(d:NamePersonalisation.189)*	d:NamePersonalisation@id
T	agencyID!27 id!0 isExternalReference?28 serviceURL?2 structureURL?2 uri?2 urn?72 validFrom?6 validTo?6 version?26	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,d:Source.190,d:Target.190,d:ItemMap.171*
T	agencyID!27 id!0 isExternalReference?28 isPartial?28 serviceURL?2 structureURL?2 uri?2 urn?73 validFrom?6 validTo?6	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,(d:OrganisationUnit.191)*	d:OrganisationUnit@id
T	agencyID!27 id!0 isExternalReference?28 serviceURL?2 structureURL?2 uri?2 urn?74 validFrom?6 validTo?6 version?26	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,d:ProcessStep.192*	d:ProcessStep@id	d:Transition@id
T	agencyID!27 id!0 isExternalReference?28 serviceURL?2 structureURL?2 uri?2 urn?75 validFrom?6 validTo?6 version?26	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,d:Dataflow.96,d:DataProvider.77
T	agencyID!27 id!0 isExternalReference?28 isPartial?28 serviceURL?2 structureURL?2 uri?2 urn?76 validFrom?6 validTo?6 version?26	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,(d:ReportingCategory.193)*	d:ReportingCategory@id
T	agencyID!27 id!0 isExternalReference?28 serviceURL?2 structureURL?2 uri?2 urn?77 validFrom?6 validTo?6 version?26	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,d:Source.194,d:Target.194,d:ItemMap.171*
T	agencyID!27 id!0 isExternalReference?28 serviceURL?2 structureURL?2 uri?2 urn?78 validFrom?6 validTo?6 version?26	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,((d:SourceCodelist.195|d:SourceDataType.196))+,((d:TargetCodelist.195|d:TargetDataType.196))+,d:RepresentationMapping.197*
T	agencyID!27 id!0 isExternalReference?28 isPartial?28 serviceURL?2 structureURL?2 uri?2 urn?79 validFrom?6 validTo?6 version?26 vtlVersion!3	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,(d:Ruleset.198)*,d:VtlMappingScheme.199?	d:Ruleset@id
T	agencyID!27 id!0 isExternalReference?28 serviceURL?2 structureURL?2 uri?2 urn?80 validFrom?6 validTo?6 version?26	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,d:Source.200,d:Target.200,d:EpochMap.201*,d:DatePatternMap.202*,d:FrequencyFormatMapping.203*,d:ComponentMap.204*,d:FixedValueMap.205*	d:EpochMap@id	d:DatePatternMap@id
T	agencyID!27 id!0 isExternalReference?28 isPartial?28 serviceURL?2 structureURL?2 uri?2 urn?81 validFrom?6 validTo?6 version?26 vtlVersion!3	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,(d:Transformation.206)*,d:VtlMappingScheme.199?,d:NamePersonalisationScheme.207?,d:CustomTypeScheme.208?,d:RulesetScheme.209*,d:UserDefinedOperatorScheme.210*	d:Transformation@id
T	agencyID!27 id!0 isExternalReference?28 isPartial?28 serviceURL?2 structureURL?2 uri?2 urn?82 validFrom?6 validTo?6 version?26 vtlVersion!3	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,(d:UserDefinedOperator.211)*,d:VtlMappingScheme.199?,d:RulesetScheme.209*	d:UserDefinedOperator@id
T	agencyID!27 id!0 isExternalReference?28 serviceURL?2 structureURL?2 uri?2 urn?83 validFrom?6 validTo?6 version?26	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,d:ValueItem.212*
T	agencyID!27 id!0 isExternalReference?28 isPartial?28 serviceURL?2 structureURL?2 uri?2 urn?84 validFrom?6 validTo?6 version?26	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,(d:VtlMapping.213)*	d:VtlMapping@id	d:VtlMapping@alias
T		=85
T	id!36 @	c:Annotations.29?,-:Value.214*
T		=86
T		=87
T	xml:lang?29	~(*any)*
T	id?0 indexAttributes?28 indexDataSet?28 indexReportingPeriod?28 indexTimeSeries?28 lastUpdated?6 validFrom?6 validTo?6	g:ProvisionAgreement.95,g:Datasource.215
T	include?=true validFrom?20 validTo?20	c:Annotations.29?,d:KeyValue.216*,d:Component.217*
T	id!30 include?28 removePrefix?28 validFrom?20 validTo?20	(d:Value.218+|d:TimeRange.219)
T	id!27 include?28 removePrefix?28	((d:Value.220+|d:TimeRange.219))?
T	code?3	c:Text.31+
T		g:Registration.156,g:Constraint.221*
T		=88
T	isSOAP?28	=2
T		g:StartDate.222,g:EndDate.222
T		((g:StructuralRepositoryEvents.223|g:DataRegistrationEvents.224|g:MetadataRegistrationEvents.225)){1,3}	*@TYPE
T	xml:lang?29	=2
T	id!36 uri?2 urn?89	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,d:Contact.226*
T		=90
T		=91
T		=92
T	validFrom?7 validTo?7	c:Annotations.29?,d:SourceValue.227,d:TargetValue.33?
T	id!0 uri?2 urn?93	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,(((d:Category.172)+))?	d:Category@id
T	id!0 uri?2 urn?1	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,((d:Parent.32))?
T	prefix?3	d:Codelist.228,((d:InclusiveCodeSelection.229|d:ExclusiveCodeSelection.229))?
T		=94
T	id!36 uri?2 urn?95	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,((d:Parent.32))?,d:CoreRepresentation.230?,d:ISOConceptReference.231?
T	id!0 uri?2 urn?96	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,d:VtlScalarType.33,d:DataType.232,d:VtlLiteralFormat.33?,d:OutputFormat.33?,d:NullValue.33?
T		(d:DataProvider.77|d:SimpleDataSource.103+|(d:DataStructure.151+,d:QueryableDataSource.233*|d:Dataflow.96+,d:QueryableDataSource.233*|d:ProvisionAgreement.95+,d:QueryableDataSource.233*))
T		d:Periodicity.33,d:Offset.33,d:Tolerance.33
T	id!0 uri?2 urn?97	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,d:Contact.226*
T	id!0 uri?2 urn?98	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,d:Contact.226*
T		d:DimensionList.234,d:Group.235*,d:AttributeList.236?,d:MeasureList.237?	d:Group|d:DimensionList/d:Dimension|d:DimensionList/d:TimeDimension|d:AttributeList/d:Attribute|d:AttributeList/d:ReportingYearStartDay|d:MeasureList/d:Measure@id
T	id!0 uri?2 urn?99	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,d:CodingFormat.238?,d:Level.183?
T	id!0 uri?2 urn?100 validFrom?6 validTo?6	c:Annotations.29?,c:Link.30*,d:Code.239,d:HierarchicalCode.184*,d:Level.34?	d:HierarchicalCode@id
T		=101
T		(d:MetadataProvider.86|d:MetadataSet.240+|d:SimpleDataSource.103+|(d:MetadataStructure.153+,d:QueryableDataSource.233*|d:Metadataflow.88+,d:QueryableDataSource.233*|d:MetadataProvisionAgreement.87+,d:QueryableDataSource.233*))
T	id!0 uri?2 urn?102	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,d:Contact.226*
T		d:MetadataAttributeList.241
T	id!0 uri?2 urn?103 vtlArtefact!3	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,d:VtlDefaultName.33,d:PersonalisedName.33
T		=104
T	id!0 uri?2 urn?105	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,((d:Parent.34))?,d:Contact.226*
T	id!0 uri?2 urn?106	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,d:Input.242*,d:Output.242*,d:Computation.243?,d:Transition.244*,d:ProcessStep.192*	d:ProcessStep@id
T	id!0 uri?2 urn?107	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,(((d:ReportingCategory.193)+))?,(d:StructuralMetadata.245*|d:ProvisioningMetadata.246*)	d:ReportingCategory@id
T		=108
T		=109
T		=110
T	validFrom?7 validTo?7	c:Annotations.29?,d:SourceValue.227+,d:TargetValue.33*
T	id!0 rulesetScope!3 rulesetType!3 uri?2 urn?111	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,d:RulesetDefinition.33
T		=112
T		=113
T	basePeriod!3 epochPeriod!116 id?0 resolvePeriod?115 uri?2 urn?114	c:Annotations.29?,c:Link.30*,(d:Source.34,d:Target.34)+,(d:FrequencyDimension.34,d:MappedFrequencies.34*|d:TargetFrequencyID.34)
T	id?0 locale!3 resolvePeriod?115 sourcePattern!3 uri?2 urn?117	c:Annotations.29?,c:Link.30*,(d:Source.34,d:Target.34)+,(d:FrequencyDimension.34,d:MappedFrequencies.34*|d:TargetFrequencyID.34)
T	id?0 uri?2 urn?118	c:Annotations.29?,c:Link.30*,d:FrequencyId.34,d:DatePattern.33
T		c:Annotations.29?,d:Source.34+,d:Target.34+,d:RepresentationMap.247?
T		c:Annotations.29?,(d:Source.34|d:Target.34),d:Value.33*
T	id!0 isPersistent!28 uri?2 urn?119	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,d:Expression.33,d:Result.33
T		=120
T		=121
T		=122
T		=123
T	id!0 uri?2 urn?124	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,d:OperatorDefinition.33
T	id!3	c:Annotations.29?,c:Name.31*,c:Description.31*
T	alias!3 id!0 uri?2 urn?125	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,((d:Dataflow.96|d:GenericDataflow.94),d:ToVtlMapping.248?,d:FromVtlMapping.249?|d:Codelist.228|d:Concept.250)
T	@	~((c:Text.31*|c:StructuredText.155*))?
T		((g:SimpleDataSource.103|g:QueryableDataSource.251)){1,2}	*@TYPE
T	id!30 include?=true removePrefix?28	(d:Value.33)
T	id!27 include?28 removePrefix?28	((d:Value.252+|d:TimeRange.219))?
T	cascadeValues?127 validFrom?20 validTo?20	=3
T	validFrom?20 validTo?20	(d:BeforePeriod.253|d:AfterPeriod.253|d:StartPeriod.253,d:EndPeriod.253)
T	cascadeValues?127 validFrom?20 validTo?20 xml:lang?29	=3
T		=128
T		=7
T	TYPE?=STRUCTURE	g:AgencyID.254+,(g:AllEvents.94|((g:AgencyScheme.255|g:DataConsmerScheme.255|g:DataProviderScheme.255|g:OrganisationUnitScheme.255|g:Dataflow.255|g:Metadataflow.255|g:CategoryScheme.255|g:Categorisation.256|g:Codelist.255|g:HierarchicalCodelist.255|g:ConceptScheme.255|g:MetadataStructureDefinition.255|g:KeyFamily.255|g:StructureSet.255|g:ReportingTaxonomy.255|g:Process.255|g:AttachmentConstraint.255|g:ContentConstraint.255|g:ProvisionAgreement.255|g:TransformationScheme.255|g:NameAliasScheme.255|g:NamePersonalisationScheme.255|g:RulesetScheme.255|g:UserDefinedOperatorScheme.255))+)
T	TYPE?=DATA	(g:AllEvents.94|((g:RegistrationID.34|g:ProvisionAgreement.95|g:DataProvider.77|g:DataflowReference.257|g:KeyFamilyReference.257|g:Category.169))+)
T	TYPE?=METADATA	(g:AllEvents.94|((g:RegistrationID.34|g:ProvisionAgreement.95|g:DataProvider.77|g:MetadataflowReference.257|g:MetadataStructureDefinitionReference.257|g:Category.169))+)
T	id?0	c:Name.31*,d:Department.31*,d:Role.31*,((d:Telephone.33|d:Fax.33|d:X400.33|d:URI.103|d:Email.33))*
T	endIndex?129 isRegEx?28 startIndex?129	=3
T		=130
T		d:MemberValue.258+
T	maxOccurs?133 minOccurs?131	(d:TextFormat.259|d:Enumeration.195,d:EnumerationFormat.260?)
T		d:ConceptAgency.33,d:ConceptSchemeID.33,d:ConceptID.33
T		=135
T	isRESTDatasource!28 isWebServiceDatasource!28	c:DataURL.103,c:WSDLURL.103?,c:WADLURL.103?
T	id?=DimensionDescriptor uri?2 urn?136	c:Annotations.29?,c:Link.30*,d:Dimension.261+,d:TimeDimension.262?
T	id!0 uri?2 urn?137	c:Annotations.29?,(d:GroupDimension.263+)
T	id?=AttributeDescriptor uri?2 urn?138	c:Annotations.29?,c:Link.30*,((d:Attribute.264|d:MetadataAttributeUsage.265))+
T	id?=MeasureDescriptor uri?2 urn?139	c:Annotations.29?,c:Link.30*,(d:Measure.266)+
T	endValue?142 interval?141 isSequence?28 maxLength?142 maxValue?142 minLength?142 minValue?142 pattern?3 startValue?142 textType?140	
T		=143
T		=144
T	id?=MetadataAttributeDescriptor uri?2 urn?145	c:Annotations.29?,c:Link.30*,(d:MetadataAttribute.267)+	d:MetadataAttribute@id
T	localID?0	c:Annotations.29?,d:ObjectReference.168
T	localID?0 softwareLanguage?3 softwarePackage?3 softwareVersion?3	c:Annotations.29?,c:Description.31+
T	id?0 localID?0 uri?2 urn?146	c:Annotations.29?,c:Link.30*,d:TargetStep.268,d:Condition.31+
T		=147
T		=148
T		=149
T	method?151	d:ToVtlSubSpace.269?
T	method?153	d:FromVtlSuperSpace.269?
T		=154
T	TYPE?=QUERY isRESTDatasource!28 isWebServiceDatasource!28	c:DataURL.103,c:WSDLURL.103?,c:WADLURL.103?
T	cascadeValues?127 xml:lang?29	=3
T	isInclusive?28	=22
T		=158
T		(g:All.94|g:URN.103|g:ID.270,g:Version.271)
T		(g:All.94|g:URN.103|g:ID.270)
T		(g:URN.103|g:Ref.272)
T	cascadeValues?127	=159
T	decimals?142 endTime?20 endValue?161 interval?161 isMultiLingual?28 isSequence?28 maxLength?142 maxValue?161 minLength?142 minValue?161 pattern?3 startTime?20 startValue?161 textType?160 timeInterval?162	d:SentinelValue.273*
T	endTime?20 endValue?141 interval?141 isSequence?28 maxLength?142 maxValue?141 minLength?142 minValue?141 pattern?3 startTime?20 startValue?141 textType?163 timeInterval?162	
T	id?36 position?129 uri?2 urn?164	c:Annotations.29?,c:Link.30*,d:ConceptIdentity.250,d:LocalRepresentation.274?,d:ConceptRole.250*
T	id?=TIME_PERIOD uri?2 urn?165	c:Annotations.29?,c:Link.30*,d:ConceptIdentity.250,d:LocalRepresentation.275
T		d:DimensionReference.276
T	id?36 uri?2 urn?166 usage?167	c:Annotations.29?,c:Link.30*,d:ConceptIdentity.250,d:LocalRepresentation.230?,d:ConceptRole.250*,d:AttributeRelationship.277,d:MeasureRelationship.278?
T	uri?2 urn?145	c:Annotations.29?,c:Link.30?,d:MetadataAttributeReference.276,d:AttributeRelationship.277
T	id?36 uri?2 urn?168 usage?167	c:Annotations.29?,c:Link.30*,d:ConceptIdentity.250,d:LocalRepresentation.230?,d:ConceptRole.250*
T	id?36 isPresentational?28 maxOccurs?133 minOccurs?131 uri?2 urn?169	c:Annotations.29?,c:Link.30*,d:ConceptIdentity.250,d:LocalRepresentation.279?,d:MetadataAttribute.267*	d:MetadataAttribute@id
T		=155
T		d:Key.32+
T		=171
T		=177
T	agencyID?157 id?170 version?176	
T	value!87	c:Name.31+,c:Description.31*
T		(d:TextFormat.280|d:Enumeration.228,d:EnumerationFormat.260?)
T		d:TextFormat.281
T		=36
T		(d:Dataflow.94|d:Dimension.282+|d:Group.34|d:Observation.94)
T		d:Measure.276+
T		(d:TextFormat.259|d:Enumeration.228,d:EnumerationFormat.260?)
T	decimals?142 endTime?20 endValue?161 interval?161 isSequence?28 maxLength?142 maxValue?161 minLength?142 minValue?161 pattern?3 startTime?20 startValue?161 textType?134 timeInterval?162	d:SentinelValue.273*
T	endTime?20 startTime?20 textType?178	d:SentinelValue.273*
T	optional?28	=36
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
