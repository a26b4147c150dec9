using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using UsagePolicyAnalyzers.Sdk;

namespace UsagePolicyAnalyzers.Tests.Sdk;

/// <summary>The gate before everything else: whether a compilation names the address of a model.</summary>
public class RawEndpointsTests
{
    public static TheoryData<string> Addresses
    {
        get
        {
            var rows = EmbeddedTable.Rows("Endpoints.table.txt").ToList();
            var paths = rows.Where(r => r[0] == "path" && r[2] != "management").ToLookup(r => r.Length > 3 ? r[3] : "", r => r[1]);
            return [.. rows.Where(r => r[0] == "host").Select(r => $"https://{r[1]}/{(paths[r[2]].FirstOrDefault() ?? "v1/chat/completions")}".Replace("*", "x", StringComparison.Ordinal))];
        }
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public void AnAddressOfATableOpensIt(string address) => Assert.True(Appears(address), address);

    [Theory]
    [InlineData("https://router.huggingface.co/hf-inference/models/owner/name")]
    [InlineData("https://api-inference.huggingface.co/pipeline/feature-extraction/owner/name")]
    [InlineData("http://localhost:11434")]
    public void OtherAddressesOfModelsDo(string address) => Assert.True(Appears(address), address);

    [Theory]
    [InlineData("https://shop.example/v1/orders")]
    [InlineData("http://localhost:1234567/cartesian")]
    public void AddressesOfOthersDoNot(string address) => Assert.False(Appears(address), address);

    [Theory]
    [InlineData("appsettings.json", "https://generativelanguage.googleapis.com/v1beta/models/gemini:generateContent?key=", true)]
    [InlineData("/app/appsettings.Production.json", "https://api.openai.com/v1", true)]
    [InlineData("appsettings.json", "https://shop.example/v1/orders", false)]
    [InlineData("packages.json", "https://api.openai.com/v1", false)]
    public void AnAddressInTheSettings(string path, string address, bool appears) =>
        Assert.Equal(appears, RawEndpoints.AppearIn(CSharpCompilation.Create("Test"), [new Settings(path, $$"""{ "Assistant": { "Url": "{{address}}" } }""")]));

    private static bool Appears(string address) =>
        RawEndpoints.AppearIn(CSharpCompilation.Create("Test", [CSharpSyntaxTree.ParseText($"class Client {{ const string Address = \"{address}\"; }}")]), []);

    private sealed class Settings(string path, string text) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
    }
}
