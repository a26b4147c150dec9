// scope: UPA4001, UPA4002, UPA4003
using Gateway.Pipeline;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OpenAI.Moderations;

namespace Gateway;

public static class Startup
{
    public static WebApplication Build(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddSingleton(new ModerationClient("omni-moderation-latest", builder.Configuration["OpenAI:Key"]!));
        builder.Services.AddScoped<IRequestPipeline, RequestPipeline>();
        var app = builder.Build();
        app.MapPost("/ask", async (AskRequest request, IRequestPipeline pipeline, CancellationToken ct) =>
        {
            var answer = await pipeline.RunAsync(request, ct);
            return answer.Accepted ? Results.Ok(answer) : Results.UnprocessableEntity(answer);
        });
        return app;
    }
}
