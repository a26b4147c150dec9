using UsagePolicyAnalyzers.Testing;

namespace UsagePolicyAnalyzers.PublicCode;

/// <summary>Makes compilations of projects without building them: the framework, stand-ins for the SDKs that they name, and names that do not resolve.</summary>
/// <param name="everySdk">Whether each project gets every SDK.</param>
internal sealed class ProjectLoader(bool everySdk)
{
    private static readonly CSharpParseOptions s_parse = new(LanguageVersion.Preview, preprocessorSymbols: ["NET", "NETCOREAPP", "NET8_0_OR_GREATER", "NET9_0_OR_GREATER", "NET10_0_OR_GREATER", "RELEASE"]);

    private const string Usings = """
        global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global using System.Net.Http; global using System.Threading; global using System.Threading.Tasks;
        """;

    private const string WebUsings = """
        global using System.Net.Http.Json; global using Microsoft.AspNetCore.Builder; global using Microsoft.AspNetCore.Hosting; global using Microsoft.AspNetCore.Http; global using Microsoft.AspNetCore.Routing;
        global using Microsoft.Extensions.Configuration; global using Microsoft.Extensions.DependencyInjection; global using Microsoft.Extensions.Hosting; global using Microsoft.Extensions.Logging;
        """;

    private const string FormsUsings = "\nglobal using System.Drawing; global using System.Windows.Forms;";

    private const string MauiUsings = "\nglobal using Microsoft.Maui.Controls;";

    // Comes with the providers of each database, whose names begin otherwise.
    private const string EntityFramework = "Microsoft.EntityFrameworkCore";

    // What comes with whatever talks to a model.
    private static readonly string[] s_core = ["OpenAI", "System.ClientModel", "Microsoft.Extensions.AI.Abstractions", "System.Memory.Data"];

    // Stand-ins of libraries that talk to no model, or to one by themselves.
    private static readonly List<string> s_plain =
    [
        "Anthropic.SDK", "AutoMapper", "Avalonia.Controls", "Azure.AI.OpenAI@", "Azure.Communication", "Azure.Core", "Azure.Identity", "Betalgo.OpenAI", "ChatGPT.Net", "CommunityToolkit.", "DSharpPlus", "Discord.", "DocumentFormat.OpenXml", "LLamaSharp", "MailKit", "Microsoft.AspNetCore.Identity", "Microsoft.Azure.Functions", "Microsoft.Bot.", "Microsoft.Data.SqlClient", "Microsoft.DurableTask", "Microsoft.EntityFrameworkCore", "Microsoft.Extensions.Compliance", "Microsoft.Maui", "Microsoft.WinUI", "MimeKit",
        "Newtonsoft.Json", "OpenAI-DotNet", "OpenAI.GPT3", "OpenAI.Net", "OpenAI_API", "PresentationFramework", "RestSharp", "SendGrid", "Serilog", "SlackNet", "Spectre.Console", "System.Speech", "System.Windows", "Telegram.", "Twilio", "UglyToad.PdfPig", "Whisper.net", "itext.kernel",
    ];

    // Stand-ins whose names begin like another SDK's.
    private static readonly HashSet<string> s_own = [.. ReferenceAssemblies.StandInNames.Where(n => s_plain.Exists(p => n.StartsWith(p, StringComparison.Ordinal)))];

    /// <summary>The project as the compiler sees it.</summary>
    public CSharpCompilation Compile(Project project)
    {
        var trees = project.Sources.AsParallel().AsOrdered().Select(f => CSharpSyntaxTree.ParseText(SourceText.From(File.ReadAllText(f)), s_parse, f)).ToList();
        var usings = Usings + (project.IsWeb ? "\n" + WebUsings : "") + (project.Packages.Contains("System.Windows.Forms") ? FormsUsings : "") + (project.Packages.Contains("Microsoft.Maui.Controls") ? MauiUsings : "");
        trees.Add(CSharpSyntaxTree.ParseText(usings, s_parse, "GlobalUsings.g.cs"));
        trees.AddRange(GeneratedCode.Of(project, trees).Select((t, i) => CSharpSyntaxTree.ParseText(t, s_parse, $"Generated{i}.g.cs")).ToList());
        var kind = trees.Any(t => t.GetRoot().ChildNodes().Any(n => n is GlobalStatementSyntax)) ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary;
        return CSharpCompilation.Create(project.Name, trees, ReferencesOf(project), new CSharpCompilationOptions(kind, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable));
    }

    /// <summary>The texts beside its sources.</summary>
    public static AnalyzerOptions OptionsOf(Project project) => new([.. project.Texts.Select(t => new FileText(t))]);

    private ImmutableArray<MetadataReference> ReferencesOf(Project project)
    {
        var named = ReferenceAssemblies.StandInNames.Where(n => n.Contains('@') ? project.Packages.Contains(n) : IsTaken(n, project)).ToList();
        var sdks = ReferenceAssemblies.SdkNames.Where(n => IsTaken(n, project)).ToList();
        // A library that comes with others.
        if (named.Count > 0 && project.Sources.Any(f => File.ReadAllText(f).Contains("using Newtonsoft.Json", StringComparison.Ordinal)))
            named.Add("Newtonsoft.Json");
        if (named.Contains("Microsoft.Bot.Builder") && !named.Contains("Microsoft.Bot.Schema"))
            named.Add("Microsoft.Bot.Schema");
        if (sdks.Count > 0 || named.Exists(n => !s_plain.Exists(p => n.StartsWith(p, StringComparison.Ordinal))))
            sdks.AddRange(s_core);
        return ReferenceAssemblies.Default.Without([.. ReferenceAssemblies.SdkNames.Except(sdks)]).AddStandIns([.. named]).References;
    }

    // A package brings the assembly of its name and those under it; it brings one with a shorter name only where no other is its own.
    private bool IsTaken(string assembly, Project project) =>
        everySdk || (assembly == EntityFramework && project.Packages.Any(p => p.Contains(".EntityFrameworkCore", StringComparison.Ordinal))) || project.Packages.Any(p => assembly.Equals(p, StringComparison.OrdinalIgnoreCase) || assembly.StartsWith(p + ".", StringComparison.OrdinalIgnoreCase)
            || (p.StartsWith(assembly, StringComparison.OrdinalIgnoreCase) && !p.Contains('@') && !s_own.Contains(p)));

    private sealed class FileText(string path) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(File.ReadAllText(path));
    }
}
