#!/usr/bin/env bash
# What this package costs, beside three general packages and the analyzers of the SDK, in one run: over checked-out repositories, and over 10, 100 and 1,000 generated
# files that call models. Processor seconds and megabytes allocated, each beyond what an empty analyzer costs.
# Usage: benchmarks/side-by-side.sh FOLDER [REPOSITORY…] (a folder with checked-out repositories, and which of its folders; all if none is named)
set -euo pipefail
cd "$(dirname "$0")/.."
folder=$1
shift
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$work/restore"
cat > "$work/restore/Restore.csproj" <<'PROJECT'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <TargetFramework>net10.0</TargetFramework>
  </PropertyGroup>
  <ItemGroup>
    <PackageReference Include="SonarAnalyzer.CSharp" Version="*" GeneratePathProperty="true" />
    <PackageReference Include="Meziantou.Analyzer" Version="*" GeneratePathProperty="true" />
    <PackageReference Include="Roslynator.Analyzers" Version="*" GeneratePathProperty="true" />
  </ItemGroup>
</Project>
PROJECT
dotnet restore "$work/restore" -v q --nologo
# The analyzers for the newest compiler that a package has.
newest() {
  local root; root=$(dotnet msbuild "$work/restore" -getProperty:"$1")
  find "$root/analyzers" -name "$2" -printf '%h\n' | sort -V | tail -n 1
}
sdk=$(dotnet msbuild "$work/restore" -getProperty:NetCoreTargetingPackRoot)/../sdk/$(dotnet --version)
beside=(
  "SonarAnalyzer.CSharp=$(newest PkgSonarAnalyzer_CSharp SonarAnalyzer.CSharp.dll)"
  "Meziantou.Analyzer=$(newest PkgMeziantou_Analyzer Meziantou.Analyzer.dll)"
  "Roslynator.Analyzers=$(newest PkgRoslynator_Analyzers Roslynator.CSharp.Analyzers.dll)"
  ".NET SDK=$sdk/Sdks/Microsoft.NET.Sdk/analyzers"
)
for files in 10 100 1000; do
  generated=$work/generated/generated-$files
  mkdir -p "$generated"
  dotnet run --project benchmarks/UsagePolicyAnalyzers.Benchmarks -c Release -- write "Findings$files" "$generated"
  echo '<Project><ItemGroup><PackageReference Include="OpenAI" /></ItemGroup></Project>' > "$generated/Generated.csproj"
done
time=(dotnet run -c Release --project benchmarks/UsagePolicyAnalyzers.PublicCode -- time)
only=()
[ $# = 0 ] || only=(--repository "$@")
"${time[@]}" "$folder" "${only[@]}" --beside "${beside[@]}"
"${time[@]}" "$work/generated" --beside "${beside[@]}"
