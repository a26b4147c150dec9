using FsCheck;
using FsCheck.Fluent;
using UsagePolicyAnalyzers.Sdk;

namespace UsagePolicyAnalyzers.Tests.Sdk;

public class EndpointTableTests
{
    [Theory]
    [InlineData("https://api.openai.com/v1/chat/completions", "OpenAI", "chat")]
    [InlineData("HTTPS://API.OpenAI.com/v1/responses?stream=true", "OpenAI", "chat")]
    [InlineData("https://api.openai.com/v1/", "OpenAI", "")]
    [InlineData("https://shop.openai.azure.com/openai/deployments/gpt/chat/completions?api-version=2024-10-21", "AzureOpenAI", "chat")]
    [InlineData("https://api.anthropic.com/v1/messages", "Anthropic", "chat")]
    [InlineData("https://api.anthropic.com/v1/messages/batches", "Anthropic", "batch")]
    [InlineData("https://generativelanguage.googleapis.com/v1beta/models/gemini-2.0-flash:generateContent?key=", "Gemini", "chat")]
    [InlineData("https://europe-west1-aiplatform.googleapis.com/v1/projects/p/locations/l/publishers/google/models/g:streamGenerateContent", "VertexAI", "chat")]
    [InlineData("https://bedrock-runtime.eu-central-1.amazonaws.com/model/m/converse", "Bedrock", "chat")]
    [InlineData("http://localhost:11434/api/generate", "Ollama", "completion")]
    [InlineData("http://localhost:8000/v1/chat/completions", "", "chat")]
    [InlineData("https://api.openai.com/v1/moderations", "OpenAI", "moderation")]
    [InlineData("https://api.elevenlabs.io/v1/text-to-speech/abc", "ElevenLabs", "speech")]
    [InlineData("wss://api.openai.com/v1/realtime", "OpenAI", "realtime")]
    [InlineData("https://api.anthropic.com/v1/organizations/cost_report?limit=7", "Anthropic", "management")]
    [InlineData("/v1/files/file-1", "", "management")]
    [InlineData("chat/completions", "", "chat")]
    [InlineData("/v1/images/generations", "", "image")]
    public void ModelAddressesAreKnown(string address, string provider, string kind) =>
        Assert.Equal(new ModelEndpoint(provider, kind), EndpointTable.Find(address));

    [Theory]
    [InlineData("")]
    [InlineData("/api/chat")]
    [InlineData("/api/generate")]
    [InlineData("https://example.com/v1/messages")]
    [InlineData("https://openai.com.example.org/about")]
    [InlineData("https://notapi.openai.com.example/v1/")]
    [InlineData("completions")]
    [InlineData("https://localhost:5001/api/chat")]
    public void OtherAddressesAreNot(string address) => Assert.Null(EndpointTable.Find(address));

    [Fact]
    public void AnyTextIsRead() => Prop.ForAll<string>(text =>
    {
        EndpointTable.Find(text ?? "");
        EndpointTable.Find("https://" + text);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void MembersSayWhatTheyMean()
    {
        Assert.Equal("system", EndpointTable.Member("systemInstruction")?.Meaning);
        Assert.Contains("BLOCK_NONE", EndpointTable.Member("threshold")!.Values);
        Assert.Equal("verdict", EndpointTable.Member("flagged")?.Meaning);
        Assert.Null(EndpointTable.Member("invoiceNumber"));
        Assert.True(EndpointTable.IsKeyHeader("X-Api-Key"));
        Assert.False(EndpointTable.IsKeyHeader("Accept"));
    }
}
