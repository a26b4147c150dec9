// scope: UPA3011
using Anthropic;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Configuration;
using OpenAI.Chat;

namespace Orchard.Platform;

public interface IModelFactory
{
    ChatClient Fast();
    IChatClient Careful();
}

public sealed class ModelFactory : IModelFactory
{
    private readonly IConfiguration _configuration;

    public ModelFactory(IConfiguration configuration)
    {
        _configuration = configuration;
    }

    public ChatClient Fast()
    {
        var key = _configuration["Models:OpenAI:Key"]
            ?? "sk-proj-4SrgvmfCHihIejzjuTkCBMuuQ4eqd1cpjJqQbEjGO6XG6Y3zOtAFWvycdxT551NN"; // expect: UPA3011
        return new ChatClient(_configuration["Models:OpenAI:Fast"] ?? "gpt-4o-mini", key);
    }

    public IChatClient Careful()
    {
        var key = _configuration["Models:Anthropic:Key"]
            ?? throw new InvalidOperationException("Models:Anthropic:Key is missing");
        return new AnthropicClient { ApiKey = key }.AsIChatClient("claude-sonnet-4-5");
    }
}
