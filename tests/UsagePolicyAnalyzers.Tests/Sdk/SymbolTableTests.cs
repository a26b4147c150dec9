using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using UsagePolicyAnalyzers.Sdk;

namespace UsagePolicyAnalyzers.Tests.Sdk;

public class SymbolTableTests
{
    [Theory]
    [InlineData("new OpenAI.Chat.ChatClient(\"m\", \"k\").CompleteChat(\"hello\")", nameof(Role.ModelCall))]
    [InlineData("new OpenAI.Chat.ChatClient(\"m\", \"k\")", nameof(Role.ApiKey))]
    [InlineData("new OpenAI.Chat.SystemChatMessage(\"x\")", nameof(Role.SystemMessage))]
    [InlineData("new OpenAI.Chat.ChatCompletionOptions().EndUserId", nameof(Role.EndUserId))]
    [InlineData("OpenAI.Chat.ChatFinishReason.ContentFilter", nameof(Role.FilteredReason))]
    [InlineData("OpenAI.Images.GeneratedImageModerationLevel.Low", nameof(Role.SafetyOff))]
    [InlineData("Microsoft.Extensions.AI.ChatRole.System", nameof(Role.RoleValue))]
    public void FindsWhatIsWritten(string expression, string role) =>
        Assert.NotNull(SymbolTable.BuiltIn.Find(SymbolOf(expression), Enum.Parse<Role>(role)));

    [Fact]
    public void AnExtensionMethodIsTheSameReducedOrNot()
    {
        const string client = "((Microsoft.Extensions.AI.IChatClient)null!)";
        var reduced = SymbolOf($"Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync({client}, \"x\")");
        var called = (IMethodSymbol)SymbolOf($"{client}.GetResponseAsync(\"x\")", "using Microsoft.Extensions.AI;");
        Assert.NotNull(called.ReducedFrom);
        Assert.Equal("chatMessage", SymbolTable.BuiltIn.Find(called, Role.ModelCall)!.Argument("prompt").Single());
        Assert.Same(SymbolTable.BuiltIn.Find(reduced).Single(), SymbolTable.BuiltIn.Find(called).Single());
    }

    [Fact]
    public void AnImplementationIsWhatItImplements()
    {
        var type = Type("""
            using Microsoft.Extensions.AI;
            class Own : IChatClient
            {
                public Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken ct = default) => null!;
                IAsyncEnumerable<ChatResponseUpdate> IChatClient.GetStreamingResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options, CancellationToken ct) => null!;
                public Task<ChatResponse> GetResponseAsync(string text) => null!;
                public object? GetService(System.Type serviceType, object? serviceKey = null) => null;
                public void Dispose() { }
            }
            """, "Own");
        Assert.Contains(SymbolTable.BuiltIn.Find(type), r => r.Role == Role.ModelClient);
        var methods = type.GetMembers().OfType<IMethodSymbol>().ToList();
        Assert.NotNull(SymbolTable.BuiltIn.Find(methods.Single(m => m.Name == "GetResponseAsync" && m.Parameters.Length == 3), Role.ModelCall));
        Assert.NotNull(SymbolTable.BuiltIn.Find(methods.Single(m => m.ExplicitInterfaceImplementations.Length == 1), Role.StreamingModelCall));
        Assert.Null(SymbolTable.BuiltIn.Find(methods.Single(m => m.Parameters.Length == 1 && m.Name == "GetResponseAsync"), Role.ModelCall));
    }

    [Fact]
    public void AnOverrideIsWhatItOverrides()
    {
        var type = Type("""
            using Microsoft.Extensions.AI;
            class Quiet(IChatClient inner) : DelegatingChatClient(inner)
            {
                public override Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken ct = default) => null!;
            }
            """, "Quiet");
        Assert.NotNull(SymbolTable.BuiltIn.Find(type.GetMembers("GetResponseAsync").Single(), Role.ModelCall));
        Assert.Contains(SymbolTable.BuiltIn.Find(type), r => r.Role == Role.Middleware);
    }

    [Fact]
    public void ADescendantIsWhatItsBaseIs()
    {
        var type = Type("""
            class Base : Microsoft.AspNetCore.Mvc.Controller;
            class Answers : Base { }
            """, "Answers");
        var rows = SymbolTable.BuiltIn.Find(type).Where(r => r.Role == Role.EndpointType).ToList();
        Assert.Equal(["Microsoft.AspNetCore.Mvc.Controller", "Microsoft.AspNetCore.Mvc.ControllerBase"], rows.Select(r => r.TypeName));
    }

    [Fact]
    public void AConstructedGenericIsItsDefinition()
    {
        Assert.NotNull(SymbolTable.BuiltIn.Find(SymbolOf("((System.ClientModel.ClientResult<string>)null!).Value"), Role.PassThrough));
        Assert.NotNull(SymbolTable.BuiltIn.Find(SymbolOf("Microsoft.AspNetCore.Http.TypedResults.Ok<string>(\"x\")"), Role.PersonFacingOutput));
    }

    [Fact]
    public void AnIndexerIsItem() =>
        Assert.NotNull(SymbolTable.BuiltIn.Find(SymbolOf("((Microsoft.AspNetCore.Http.IFormCollection)null!)[\"q\"]"), Role.UserInput));

    [Fact]
    public void AConversionOfAStringIsAMessage()
    {
        var conversions = References.Platform.GetTypeByMetadataName("OpenAI.Chat.ChatMessage")!.GetMembers("op_Implicit");
        Assert.NotNull(SymbolTable.BuiltIn.Find(conversions.Single(), Role.UserMessage));
    }

    [Fact]
    public void TheAssemblyCounts()
    {
        var own = Type("namespace OpenAI.Chat; class ChatClient { public void CompleteChat(string messages) { } }", "OpenAI.Chat.ChatClient");
        Assert.Empty(SymbolTable.BuiltIn.Find(own));
        Assert.Empty(SymbolTable.BuiltIn.Find(own.GetMembers("CompleteChat").Single()));
    }

    [Theory]
    [InlineData("CompleteChatAsync", true)]
    [InlineData("ChatClient", true)]
    [InlineData("McpServerTool", true)]
    [InlineData("McpServerToolAttribute", true)]
    [InlineData("CalculateInvoiceTotal", false)]
    [InlineData("", false)]
    public void TheGateIsByName(string name, bool open) => Assert.Equal(open, SymbolTable.BuiltIn.MayMatch(name));

    [Fact]
    public void ATeamAddsAndRemovesRows()
    {
        var (added, removed, _) = SymbolTableParser.Parse(SourceText.From("""
            assembly Test
            model-call Gate.Ask prompt=question
            assembly OpenAI
            - model-call OpenAI.Chat.ChatClient.CompleteChat
            """));
        var table = SymbolTable.BuiltIn.With(added, removed);
        var gate = Type("class Gate { public string Ask(string question) => question; }", "Gate");
        Assert.Equal("question", table.Find(gate.GetMembers("Ask").Single(), Role.ModelCall)!.Argument("prompt").Single());
        var call = SymbolOf("new OpenAI.Chat.ChatClient(\"m\", \"k\").CompleteChat(\"hello\")");
        Assert.Null(table.Find(call, Role.ModelCall));
        Assert.NotNull(SymbolTable.BuiltIn.Find(call, Role.ModelCall));
        Assert.True(table.MayMatch("Ask"));
        Assert.Contains("Test", table.ModelAssemblies);
        Assert.Same(SymbolTable.BuiltIn, SymbolTable.BuiltIn.With([], []));
    }

    [Fact]
    public void AMissAllocatesNothing()
    {
        var method = (IMethodSymbol)SymbolOf("string.IsNullOrEmpty(\"x\")");
        SymbolTable.BuiltIn.Find(method);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1000; i++)
        {
            SymbolTable.BuiltIn.Find(method);
            SymbolTable.BuiltIn.MayMatch("IsNullOrEmpty");
        }
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1000);
    }

    [Fact]
    public void NothingIsFoundOfNothing()
    {
        Assert.Empty(SymbolTable.BuiltIn.Find(null));
        Assert.Empty(SymbolTable.BuiltIn.Find(References.Platform.GlobalNamespace));
    }

    private static INamedTypeSymbol Type(string source, string name) =>
        References.Compile("Test", "global using System.Collections.Generic; global using System.Threading; global using System.Threading.Tasks;", source).GetTypeByMetadataName(name)!;

    private static ISymbol SymbolOf(string expression, string usings = "")
    {
        var compilation = References.Compile("Test", $"{usings} class C {{ object M() => {expression}; }}");
        var tree = compilation.SyntaxTrees.Single();
        var body = tree.GetRoot().DescendantNodes().OfType<ArrowExpressionClauseSyntax>().Single().Expression;
        return compilation.GetSemanticModel(tree).GetSymbolInfo(body).Symbol ?? throw new InvalidOperationException(expression);
    }
}
