// scope: UPA3001, UPA4001, UPA4002, UPA4009
using Clinic.Intake;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddHttpClient<IPromptRunner, PromptRunner>();
builder.Services.AddScoped<IntakeService>();
var app = builder.Build();

app.MapPost("/intake", async (IntakeForm form, IntakeService service) =>
{
    try { return Results.Text(await service.SummarizeAsync(form)); }
    catch (ContentRejectedException) { return Results.UnprocessableEntity(); }
});
app.Run();
