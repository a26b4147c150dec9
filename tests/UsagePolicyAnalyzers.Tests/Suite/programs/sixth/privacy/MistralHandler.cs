// scope: UPA3011
using System.Net.Http.Headers;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Atelier.Http;

public sealed class MistralHandler : DelegatingHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", "mF4kE9zQ2xLr7TnVb1KdYw8HsJu3EaPc"); // expect: UPA3011
        return base.SendAsync(request, cancellationToken);
    }
}

public sealed class GroqHandler(IConfiguration configuration) : DelegatingHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", configuration["Groq:ApiKey"]);
        return base.SendAsync(request, cancellationToken);
    }
}

public static class Registration
{
    public static IServiceCollection AddModels(this IServiceCollection services)
    {
        services.AddTransient<MistralHandler>().AddTransient<GroqHandler>();
        services.AddHttpClient("mistral", c => c.BaseAddress = new Uri("https://api.mistral.ai/v1/")).AddHttpMessageHandler<MistralHandler>();
        services.AddHttpClient("groq", c => c.BaseAddress = new Uri("https://api.groq.com/openai/v1/")).AddHttpMessageHandler<GroqHandler>();
        return services;
    }
}
