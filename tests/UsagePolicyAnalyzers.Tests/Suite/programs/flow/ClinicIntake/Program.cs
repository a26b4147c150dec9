// scope: UPA3001, UPA4001, UPA4009
using Clinic.Intake;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddHttpClient<IPromptRunner, PromptRunner>();
builder.Services.AddScoped<IntakeService>();
var app = builder.Build();

app.MapPost("/intake", async (IntakeForm form, IntakeService service) => await service.SummarizeAsync(form)); // expect: UPA4001
app.MapGet("/intake/{id:int}", async (int id, IntakeService service) => await service.RecallAsync(id));
app.Run();
