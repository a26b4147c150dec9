#!/usr/bin/env bash
# Total analyzer time, as the compiler reports it, of this package and of three general ones in the same build of the same project.
# Usage: benchmarks/compare.sh [corpus] (a value of the enum Corpus; default Findings100)
set -euo pipefail
cd "$(dirname "$0")/.."
corpus=${1:-Findings100}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$work/feed" "$work/project"
dotnet pack src/UsagePolicyAnalyzers.Package -c Release -o "$work/feed" -p:PackageVersion=0.1.0-compare -v q --nologo >/dev/null
dotnet run --project benchmarks/UsagePolicyAnalyzers.Benchmarks -c Release -- write "$corpus" "$work/project"
sdk='<PackageReference Include="OpenAI" Version="2.15.0" />'
[ "$corpus" != NoSdk ] || sdk=
cat > "$work/project/Compare.csproj" <<PROJECT
<Project Sdk="Microsoft.NET.Sdk.Web">
  <PropertyGroup>
    <TargetFramework>net10.0</TargetFramework>
    <OutputType>Library</OutputType>
    <ImplicitUsings>enable</ImplicitUsings>
    <Nullable>enable</Nullable>
    <RunAnalyzersDuringBuild>true</RunAnalyzersDuringBuild>
    <RestorePackagesPath>$work/packages</RestorePackagesPath>
    <RestoreFallbackFolders>\${NUGET_PACKAGES:-$HOME/.nuget/packages}</RestoreFallbackFolders>
    <RestoreAdditionalProjectSources>$work/feed</RestoreAdditionalProjectSources>
  </PropertyGroup>
  <ItemGroup>
    $sdk
    <PackageReference Include="UsagePolicyAnalyzers" Version="0.1.0-compare" />
    <PackageReference Include="SonarAnalyzer.CSharp" Version="*" />
    <PackageReference Include="Meziantou.Analyzer" Version="*" />
    <PackageReference Include="Roslynator.Analyzers" Version="*" />
  </ItemGroup>
</Project>
PROJECT
sed -i "s|\\\${NUGET_PACKAGES:-$HOME/.nuget/packages}|${NUGET_PACKAGES:-$HOME/.nuget/packages}|" "$work/project/Compare.csproj"
dotnet restore "$work/project" -v q --nologo
# The second build is the one that counts: files are in the cache.
for _ in 1 2; do
  dotnet build "$work/project" --no-restore --no-incremental --nologo -v d -p:ReportAnalyzer=true -p:UseSharedCompilation=false > "$work/log" || { tail -20 "$work/log"; exit 1; }
done
echo "Analyzer time in seconds, $corpus:"
grep -E '^ *<?[0-9.,]+ +<?[0-9]+ +(UsagePolicyAnalyzers|SonarAnalyzer|Meziantou|Roslynator)[A-Za-z.]*, Version' "$work/log" | sed -E 's/, Version.*//' | sort -u
grep -E 'Total analyzer execution time' "$work/log" | head -1
