using System.Collections.Concurrent;
using UsagePolicyAnalyzers.Flow;
using UsagePolicyAnalyzers.Sdk;

namespace UsagePolicyAnalyzers.Rules.Transparency;

/// <summary>
/// What people read around a reply: the markup of its own page, window or view, of pages that hold or are held by it, of layouts around all pages, of
/// pages that call its endpoint, and the project's resources.
/// </summary>
internal sealed class PageMarkup(LlmModel model)
{
    private static readonly string[] s_kinds = [".razor", ".cshtml", ".html", ".resx", ".xaml", ".axaml"];

    private static readonly string[] s_layouts = ["_Layout.cshtml", "_ViewStart.cshtml", "MainLayout.razor", "App.razor", "index.html", "App.xaml", "AppShell.xaml", "MainWindow.xaml", "MainPage.xaml", "MainWindow.axaml"];

    // What a program of pages opens with: its scripts stand elsewhere, and call whatever there is.
    private static readonly string[] s_fronts = ["Views/Home/Index.cshtml", "Pages/Index.cshtml", "_Layout.cshtml"];

    // What the types behind a page are called, after its name.
    private static readonly string[] s_services = ["Service", "Client", "Agent", "Assistant", "Handler"];

    // Attributes that are shown.
    private static readonly string[] s_shown = ["placeholder", "title", "alt", "aria-label", "label", "Text", "Content", "Header", "Title", "ToolTip", "Placeholder", "Label", "Watermark", "PlaceholderText"];

    // Elements whose text is a heading.
    private static readonly string[] s_headings = ["<h1", "<h2", "<h3", "<h4", "<h5", "<h6", "<title", "<PageTitle"];

    private static readonly string[] s_roots = ["id=\"root\"", "id=\"app\"", "id=\"__next\"", "<app-root"];

    private readonly ConcurrentDictionary<string, (string Raw, ImmutableArray<string> Shown, ImmutableArray<string> Headings)> _files = new(StringComparer.Ordinal);

    /// <summary>The texts around a reply, line by line.</summary>
    public IEnumerable<string> Around(ModelReply reply, INamedTypeSymbol? type)
    {
        if (type != null && reply.Channel == "page")
        {
            foreach (var literal in model.Graph.DeclarationsOf(type).SelectMany(d => d.DescendantTokens()).Where(IsMarkup))
                yield return PlainText(literal.ValueText);
        }

        foreach (var line in FilesAround(reply, type).SelectMany(f => Read(f).Shown))
            yield return line;
    }

    /// <summary>What the pages around a reply are headed with, and all that the page shows with which a program of pages opens.</summary>
    public (IEnumerable<string> Headings, IEnumerable<string> Front) Frame(ModelReply reply, INamedTypeSymbol? type)
    {
        var front = reply.Channel == "http" ? Files().Where(f => s_fronts.Any(s => f.Path.Replace('\\', '/').EndsWith("/" + s, StringComparison.OrdinalIgnoreCase))).ToList() : [];
        return (FilesAround(reply, type).Concat(front).SelectMany(f => Read(f).Headings), front.SelectMany(f => Read(f).Shown));
    }

    private IEnumerable<AdditionalText> Files() => model.Options.AdditionalFiles.Where(f => s_kinds.Contains(Path.GetExtension(f.Path), StringComparer.OrdinalIgnoreCase));

    private IEnumerable<AdditionalText> FilesAround(ModelReply reply, INamedTypeSymbol? type)
    {
        if (reply.Channel is not ("page" or "http" or "hub" or "desktop" or "other"))
            yield break;
        var files = Files().ToList();
        var own = files.Where(f => IsOwn(f.Path, reply, type)).ToList();
        foreach (var file in files)
        {
            var name = Path.GetFileName(file.Path);
            if (own.Contains(file) || name.EndsWith(".resx", StringComparison.OrdinalIgnoreCase)
                || reply.Channel is "page" or "desktop" && (s_layouts.Contains(name) || IsNear(file, own, type)) || reply.Channel is "http" or "hub" && (Calls(file, reply, type) || IsServed(file.Path, reply)))
                yield return file;
        }
    }

    private static bool IsMarkup(SyntaxToken token) => token.IsKind(SyntaxKind.StringLiteralToken)
        && token.Parent?.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } && SourceIndex.InvokedName(call) is "AddMarkupContent" or "AddContent" or "WriteLiteral";

    // Chat.razor beside Chat.razor.cs; the view that an action shows; Views/Desk/… of DeskController; ChatPage.xaml of ChatViewModel.
    private static bool IsOwn(string path, ModelReply reply, INamedTypeSymbol? type)
    {
        var name = Path.GetFileName(path);
        var bare = Path.GetFileNameWithoutExtension(path);
        if (name.Equals(Path.GetFileNameWithoutExtension(reply.End.Syntax.SyntaxTree.FilePath), StringComparison.OrdinalIgnoreCase) || ViewNames(reply.End).Contains(bare))
            return true;
        if (type == null)
            return false;
        if (bare.Equals(type.Name, StringComparison.OrdinalIgnoreCase))
            return true;
        if (type.Name.EndsWith("Controller", StringComparison.Ordinal))
            return Path.GetFileName(Path.GetDirectoryName(path) ?? "") + "Controller" == type.Name;
        return type.Name.EndsWith("ViewModel", StringComparison.Ordinal) && type.Name.Length > "ViewModel".Length && bare.StartsWith(type.Name.Substring(0, type.Name.Length - "ViewModel".Length), StringComparison.Ordinal);
    }

    // <ChatBox /> on a page, or a page in it.
    private bool IsNear(AdditionalText file, List<AdditionalText> own, INamedTypeSymbol? type)
    {
        var tag = "<" + Path.GetFileNameWithoutExtension(file.Path);
        return type != null && Has(Read(file).Raw, "<" + type.Name) || own.Any(o => Has(Read(o).Raw, tag));
    }

    // A page whose script calls the endpoint or joins the hub.
    private bool Calls(AdditionalText file, ModelReply reply, INamedTypeSymbol? type)
    {
        if (Path.GetExtension(file.Path) is ".xaml" or ".axaml")
            return false;
        if (reply.Channel == "hub")
            return type != null && (Read(file).Raw.IndexOf(type.Name, StringComparison.OrdinalIgnoreCase) >= 0 || Read(file).Raw.IndexOf("signalr", StringComparison.OrdinalIgnoreCase) >= 0);
        // The front page that a program of scripts runs in calls whatever there is.
        if (Path.GetFileName(file.Path) == "index.html" && (s_roots.Any(root => Has(Read(file).Raw, root)) || IsFrontPage(file)))
            return true;
        var function = ModelReplies.FunctionOf(reply.End);
        var routes = Routes(function, type).Select(r => r.Split('/').LastOrDefault(part => part.Length > 0 && part[0] is not ('{' or '['))).Where(part => part is { Length: > 2 });
        return routes.Any(part => Has(Read(file).Raw, "/" + part));
    }

    // wwwroot/index.html with its scripts.
    private bool IsFrontPage(AdditionalText file) => Path.GetFileName(Path.GetDirectoryName(file.Path) ?? "") == "wwwroot" && Has(Read(file).Raw, "<script");

    // Pages/Copilot/Index.cshtml, for an endpoint that takes the program's own ICopilotService.
    private bool IsServed(string path, ModelReply reply)
    {
        if (ModelReplies.FunctionOf(reply.End) is not ParenthesizedLambdaExpressionSyntax endpoint)
            return false;
        var name = Path.GetFileNameWithoutExtension(path);
        if (name.Equals("Index", StringComparison.OrdinalIgnoreCase))
            name = Path.GetFileName(Path.GetDirectoryName(path) ?? "");
        var semantics = model.Graph.ModelOf(endpoint.SyntaxTree);
        return endpoint.ParameterList.Parameters.Where(p => p.Type != null).Select(p => semantics.GetTypeInfo(p.Type!).Type).OfType<INamedTypeSymbol>()
            .Any(t => !t.DeclaringSyntaxReferences.IsEmpty && s_services.Any(s => t.Name.Equals(name + s, StringComparison.OrdinalIgnoreCase) || t.Name.Equals("I" + name + s, StringComparison.OrdinalIgnoreCase)));
    }

    private static IEnumerable<string> Routes(SyntaxNode function, INamedTypeSymbol? type)
    {
        if (function is AnonymousFunctionExpressionSyntax { Parent.Parent: ArgumentListSyntax list } && list.Arguments[0].Expression is LiteralExpressionSyntax route)
            yield return route.Token.ValueText;
        if (function is not MethodDeclarationSyntax method)
            yield break;
        foreach (var literal in method.AttributeLists.SelectMany(l => l.DescendantTokens()).Where(t => t.IsKind(SyntaxKind.StringLiteralToken)))
            yield return literal.ValueText;
        if (type != null && type.Name.EndsWith("Controller", StringComparison.Ordinal))
            yield return type.Name.Substring(0, type.Name.Length - "Controller".Length);
    }

    // Whole words only: "<Chat" is not in "<ChatBox".
    private static bool Has(string text, string words)
    {
        for (var at = text.IndexOf(words, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(words, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            if (at + words.Length == text.Length || !char.IsLetterOrDigit(text[at + words.Length]))
                return true;
        }

        return false;
    }

    // The view that an action shows: named in the call, or like the action.
    private static ImmutableHashSet<string> ViewNames(IOperation end)
    {
        if (end is not IInvocationOperation { TargetMethod.Name: "View" or "PartialView" } view)
            return ImmutableHashSet<string>.Empty;
        var named = view.Arguments.Where(a => a.Parameter?.Name == "viewName").Select(a => a.Value.ConstantValue).Where(c => c is { HasValue: true, Value: string }).Select(c => (string)c.Value!);
        var action = (ModelReplies.FunctionOf(end) as MethodDeclarationSyntax)?.Identifier.ValueText ?? "";
        return named.Append(action).ToImmutableHashSet(StringComparer.OrdinalIgnoreCase);
    }

    private (string Raw, ImmutableArray<string> Shown, ImmutableArray<string> Headings) Read(AdditionalText file) => _files.GetOrAdd(file.Path, _ =>
    {
        var raw = file.GetText()?.ToString() ?? "";
        var attributes = ShownAttributes(raw).ToList();
        return (raw, PlainText(raw).Split('\n').Concat(attributes).Where(l => !string.IsNullOrWhiteSpace(l)).Distinct().ToImmutableArray(), HeadingsIn(raw).Concat(attributes).ToImmutableArray());
    });

    private static IEnumerable<string> HeadingsIn(string markup)
    {
        for (var at = markup.IndexOf('<'); at >= 0; at = markup.IndexOf('<', at + 1))
        {
            if (!s_headings.Any(h => string.CompareOrdinal(markup, at, h, 0, h.Length) == 0) || markup.IndexOf('>', at) is var start && start < 0 || markup.IndexOf("</", start, StringComparison.Ordinal) is var end && end < 0)
                continue;
            yield return PlainText(markup.Substring(start + 1, end - start - 1)).Trim();
        }
    }

    // Markup without its tags.
    private static string PlainText(string markup)
    {
        var chars = markup.ToCharArray();
        var inTag = false;
        for (var i = 0; i < chars.Length; i++)
        {
            if (chars[i] == '<')
                inTag = true;
            var hide = inTag;
            if (chars[i] == '>')
                inTag = false;
            if (hide && chars[i] != '\n')
                chars[i] = ' ';
        }

        return new string(chars);
    }

    // placeholder="Ask our AI"
    private static IEnumerable<string> ShownAttributes(string markup)
    {
        for (var at = markup.IndexOf("=\"", StringComparison.Ordinal); at >= 0;)
        {
            var start = at;
            while (start > 0 && (char.IsLetterOrDigit(markup[start - 1]) || markup[start - 1] is '-' or '.'))
                start--;
            var end = markup.IndexOf('"', at + 2);
            if (end < 0)
                yield break;
            if (s_shown.Contains(markup.Substring(start, at - start)))
                yield return markup.Substring(at + 2, end - at - 2);
            at = markup.IndexOf("=\"", end + 1, StringComparison.Ordinal);
        }
    }
}
