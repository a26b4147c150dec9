namespace UsagePolicyAnalyzers.PackageTests;

/// <summary>The sample shows what its page says, with the package as a user has it.</summary>
[Collection(nameof(Package))]
public class SampleTests(Package package)
{
    [Fact]
    public async Task Each_wrong_file_has_its_reports_and_each_repaired_one_none()
    {
        const string noWarn = "<NoWarn>$(NoWarn);OPENAI001;MEAI001</NoWarn><RequiresAspNetWebAssets>false</RequiresAspNetWebAssets>";
        var project = new RealProject(package, "SupportDesk", "Microsoft.NET.Sdk.Web", noWarn, RealProject.OpenAI + """<PackageReference Include="Microsoft.Extensions.AI.Abstractions" Version="10.11.0" />""");
        var folder = Path.Combine(Package.Root, "samples", "SupportDesk");
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(folder, file)))
        {
            if (!file.StartsWith("bin", StringComparison.Ordinal) && !file.StartsWith("obj", StringComparison.Ordinal) && !file.EndsWith(".csproj", StringComparison.Ordinal))
                project.Write(file, File.ReadAllText(Path.Combine(folder, file)));
        }

        var rows = from line in File.ReadAllLines(Path.Combine(folder, "README.md"))
                   where line.StartsWith("| `", StringComparison.Ordinal)
                   let cells = line.Split('|')
                   from id in cells[2].Split(',', ' ')
                   where id.StartsWith("UPA", StringComparison.Ordinal)
                   select $"{Path.GetFileName(cells[1].Trim(' ', '`'))} {id}";
        var log = await project.LogAsync();
        Assert.Equal(rows.Order(), log.Where(r => r.RuleId != "UPA9004").Select(r => $"{r.File} {r.RuleId}").Distinct().Order());
        // Each file of Wrong/ has a twin: twice as many reports would be those of both.
        Assert.All(log.Where(r => r.RuleId != "UPA9004"), r => Assert.Single(log, other => other.File == r.File && other.RuleId == r.RuleId));
    }
}
