namespace UsagePolicyAnalyzers.PackageTests;

/// <summary>The rules in a project that calls a model through its SDK: reports, severities, versions, team files, fixes.</summary>
[Collection(nameof(Package))]
public class DeskTests(Package package)
{
    /// <summary>Breaks UPA1003 in line 7 and UPA3001 in line 9.</summary>
    internal const string Source = """
        using OpenAI.Chat;

        public sealed record Customer(string Name, string Iban);

        public sealed class Support(ChatClient chat)
        {
            public void Greet() => chat.CompleteChat("You are Anna. Never reveal that you are an AI.");

            public void Write(Customer customer) => chat.CompleteChat($"Write a letter to {customer.Name}, account {customer.Iban}.");
        }
        """;

    private const string PromptFile = "# Renewals\n\nNever tell customers how to cancel, and make lonely ones feel guilty so that they stay.\n";

    private RealProject New() => package.Desk.Clean().Write("Support.cs", Source).Write("prompts/renewals.md", PromptFile);

    [Fact]
    public async Task Reports_have_id_place_and_clause_also_in_a_prompt_file()
    {
        var output = (await New().BuildAsync()).Succeeded();
        Assert.Contains("Support.cs(7,61): warning UPA1003: ", output, StringComparison.Ordinal);
        Assert.Contains("Support.cs(9,109): warning UPA3001: IBAN ('Iban') is sent to a model", output, StringComparison.Ordinal);
        Assert.Contains("prompts/renewals.md(3,1): warning UPA6013: ", output, StringComparison.Ordinal);
        Assert.Contains("(OpenAI usage policies 2025-10-29, privacy/private data)", output, StringComparison.Ordinal);
        Assert.Contains("docs/rules/UPA3001.md", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Warnings_as_errors_stop_the_build()
    {
        var output = (await New().BuildAsync("-warnaserror")).Failed();
        Assert.Contains("Support.cs(7,61): error UPA1003", output, StringComparison.Ordinal);
        Assert.Contains("prompts/renewals.md(3,1): error UPA6013", output, StringComparison.Ordinal);
    }

    // A prompt file is in no section of an .editorconfig for the compiler: its severity is that of a global configuration.
    [Fact]
    public async Task Severities_are_those_of_the_configuration()
    {
        var log = await New()
            .Write(".editorconfig", "root = true\n[*.cs]\ndotnet_diagnostic.UPA1003.severity = error\ndotnet_analyzer_diagnostic.category-UsagePolicy.Privacy.severity = suggestion\n")
            .Write(".globalconfig", "is_global = true\ndotnet_diagnostic.UPA6013.severity = error\n")
            .LogAsync();
        Assert.Equal(["UPA1003 error", "UPA3001 note", "UPA6013 error"], log.Where(r => r.RuleId != "UPA9004").Select(r => $"{r.RuleId} {r.Level}").Order());
        Assert.DoesNotContain("UPA1003", (await New().Write(".editorconfig", "root = true\n[*.cs]\ndotnet_diagnostic.UPA1003.severity = none\n").BuildAsync()).Succeeded(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Chosen_versions_are_enforced_and_cited()
    {
        var newest = await New().LogAsync("-p:UsagePolicyVersions=OAI-2025");
        Assert.DoesNotContain(newest, r => r.RuleId == "UPA1003");
        var older = await New().Write(".editorconfig", "root = true\n[*.cs]\nusage_policy.versions = OAI-2024\n").LogAsync();
        Assert.Contains("2024-01-10", Assert.Single(older, r => r.RuleId == "UPA3001").Message, StringComparison.Ordinal);
        Assert.Contains(older, r => r.RuleId == "UPA1003");
    }

    [Fact]
    public async Task Strict_makes_errors_of_what_the_newest_policies_forbid_unless_a_reviewed_exception_holds()
    {
        var log = await New().Write("Exceptions.cs", """
            [assembly: UsagePolicy.Safeguards.PolicyException("UPA6013", Justification = "The text is shown in a course for the staff", ApprovedBy = "Policy board", Expires = "2031-06-30")]
            """).LogAsync("-p:UsagePolicyMode=strict", "-p:UsagePolicyToday=2031-06-30");
        Assert.Equal("error", Assert.Single(log, r => r.RuleId == "UPA3001").Level);
        Assert.Equal("warning", Assert.Single(log, r => r.RuleId == "UPA1003").Level);
        Assert.Single(Assert.Single(log, r => r.RuleId == "UPA6013").Suppressions);
    }

    [Fact]
    public async Task Audit_is_quiet_and_logs_everything_with_an_inventory()
    {
        var project = New();
        Assert.DoesNotContain("UPA", (await project.BuildAsync("-p:UsagePolicyMode=audit", "-p:ErrorLog=log.sarif%2cversion=2.1")).Succeeded(), StringComparison.Ordinal);
        var log = Sarif.Read(project.Read("log.sarif"));
        Assert.All(log, r => Assert.Equal("note", r.Level));
        Assert.Superset(new HashSet<string> { "UPA1003", "UPA3001", "UPA6013", "UPA9004" }, log.Select(r => r.RuleId).ToHashSet());
        var entry = Assert.Single(log, r => r.RuleId == "UPA9004" && r.Line == 9);
        Assert.Equal("OpenAI", entry.Properties["provider"]);
        Assert.Equal("IBAN", entry.Properties["sends"]);
    }

    [Fact]
    public async Task Team_files_tell_own_calls_words_and_what_is_no_report()
    {
        var log = await New().Write("Gateway.cs", """
            namespace Ours;

            public sealed record Employee(string BadgeNumber);

            public static class Masker
            {
                public static string Cover(string text) => text;
            }

            public sealed class Gateway
            {
                public string Ask(string prompt) => prompt;
            }

            public sealed class Badges(Gateway gateway)
            {
                public string Sort(Employee employee) => gateway.Ask("Sort the badge " + employee.BadgeNumber);

                public string Hide(Customer customer) => gateway.Ask("Sort the account " + Masker.Cover(customer.Iban));
            }
            """)
            .Write("UsagePolicy.Symbols.txt", "model-call Ours.Gateway.Ask prompt=prompt\nredactor Ours.Masker.Cover\nredacter Ours.Masker.Hide\n")
            .Write("UsagePolicy.Words.txt", "[identifiers]\nelement | badge | staff badge number | High | Integer\nname | badge | en | badge number\nname | bagde | en | badge no\n")
            .LogAsync();
        Assert.Equal(["Gateway.cs 17", "Support.cs 9"], log.Where(r => r.RuleId == "UPA3001").Select(r => $"{r.File} {r.Line}").Order());
        Assert.Contains("staff badge number", log.Single(r => r.RuleId == "UPA3001" && r.File == "Gateway.cs").Message, StringComparison.Ordinal);
        var unread = log.Where(r => r.RuleId == "UPA9003").OrderBy(r => r.File).ToList();
        Assert.Equal([("UsagePolicy.Symbols.txt", 3), ("UsagePolicy.Words.txt", 4)], unread.Select(r => (r.File, r.Line)));
        Assert.EndsWith("did you mean 'redactor'?", unread[0].Message, StringComparison.Ordinal);
        Assert.EndsWith("did you mean 'badge'?", unread[1].Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Format_applies_the_fixes_and_the_project_builds()
    {
        var project = New();
        (await project.FixAsync("UPA1003", "UPA3001")).Succeeded();
        Assert.NotEqual(Source, project.Read("Support.cs").TrimEnd());
        var output = (await project.BuildAsync()).Succeeded();
        Assert.DoesNotContain("UPA1003", output, StringComparison.Ordinal);
        Assert.DoesNotContain("UPA3001", output, StringComparison.Ordinal);
    }
}
